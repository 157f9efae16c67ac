package org.colophon.catalog.imports;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of imports that are not finished, so that any instance can go on with them. */
@Repository
class ImportFiles {

    private static final int PART = 1_000_000;

    private final JdbcClient jdbc;

    ImportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID job, byte[] file) {
        for (var begin = 0; begin < file.length; begin += PART) {
            jdbc.sql("insert into catalog_import_file (import_id, place, part) values (?, ?, ?)")
                    .params(job, begin / PART, Arrays.copyOfRange(file, begin, Math.min(begin + PART, file.length)))
                    .update();
        }
    }

    byte[] read(UUID job) {
        var file = new ByteArrayOutputStream();
        jdbc.sql("select part from catalog_import_file where import_id = ? order by place")
                .param(job)
                .query(row -> {
                    file.writeBytes(row.getBytes("part"));
                });
        return file.toByteArray();
    }

    void discard(UUID job) {
        jdbc.sql("delete from catalog_import_file where import_id = ?").param(job).update();
    }
}
