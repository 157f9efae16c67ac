package org.colophon.content.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The original files of imports, written and read a part at a time. */
@Repository
class EpubFiles {

    private static final int PART = 1_000_000;

    private final JdbcClient jdbc;

    EpubFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID job, InputStream file) {
        try {
            int place = 0;
            for (var part = file.readNBytes(PART); part.length > 0; part = file.readNBytes(PART)) {
                jdbc.sql("insert into content_epub_file (import_id, place, part) values (?, ?, ?)")
                        .params(job, place++, part)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the database as it is read. */
    InputStream open(UUID job) {
        return new SequenceInputStream(new Enumeration<>() {

            private int place;
            private Optional<byte[]> next = part(job, place);

            @Override
            public boolean hasMoreElements() {
                return next.isPresent();
            }

            @Override
            public InputStream nextElement() {
                var part = new ByteArrayInputStream(next.orElseThrow());
                next = part(job, ++place);
                return part;
            }
        });
    }

    private Optional<byte[]> part(UUID job, int place) {
        return jdbc.sql("select part from content_epub_file where import_id = ? and place = ?")
                .params(job, place)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    void discard(UUID job) {
        jdbc.sql("delete from content_epub_file where import_id = ?").param(job).update();
    }
}
