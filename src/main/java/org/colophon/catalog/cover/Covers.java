package org.colophon.catalog.cover;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pictures on the front of books, each kept once. A picture stays when no book wears it any more, for pages that were
 * kept elsewhere still name it.
 */
@Repository
public class Covers {

    private static final Logger log = LoggerFactory.getLogger(Covers.class);

    private final JdbcClient jdbc;

    Covers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes a picture in.
     *
     * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/webp}
     * @throws NotAPicture when the bytes are no such picture, or one of more than 40 megapixels
     */
    public Cover take(byte[] bytes, String mediaType) {
        var picture = Press.press(bytes, mediaType);
        var cover = picture.cover();
        keep(cover, picture.jpeg());
        return cover;
    }

    /** The JPEG served under a name. */
    @Transactional(readOnly = true)
    public Optional<byte[]> find(String name) {
        return jdbc.sql("select picture from catalog_cover where name = :name")
                .param("name", name)
                .query((row, number) -> row.getBytes("picture"))
                .optional();
    }

    private void keep(Cover cover, byte[] jpeg) {
        try {
            jdbc.sql("""
                            insert into catalog_cover (name, width, height, picture, taken_at)
                            select :name, :width, :height, :picture, :now
                            where not exists (select 1 from catalog_cover where name = :name)""")
                    .param("name", cover.name())
                    .param("width", cover.width())
                    .param("height", cover.height())
                    .param("picture", jpeg)
                    .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            log.debug("Another upload of {} came first", cover.name(), e);
        }
    }
}
