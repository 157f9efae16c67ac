package org.colophon.catalog.cover;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The pictures on the front of books in all their sizes, each kept once. A picture stays when no book wears it any more, for pages that were
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
        var prints = Press.press(bytes, mediaType);
        var cover = prints.cover();
        keep(cover.name(), prints.large());
        keepNarrower(cover.name(), prints);
        return cover;
    }

    /** The JPEG served under a name. A smaller size that was never made is made now, as long as the large one is there. */
    public Optional<byte[]> find(String name) {
        return kept(name, 0).or(() -> CoverSize.named(name).flatMap(this::made));
    }

    private Optional<byte[]> made(CoverSize size) {
        return kept(size.cover(), size.width()).flatMap(large -> {
            keepNarrower(size.cover(), Press.press(large, MediaType.IMAGE_JPEG_VALUE));
            return kept(size.name(), 0);
        });
    }

    private Optional<byte[]> kept(String name, int widerThan) {
        return jdbc.sql("select picture from catalog_cover where name = :name and width > :width")
                .param("name", name)
                .param("width", widerThan)
                .query((row, number) -> row.getBytes("picture"))
                .optional();
    }

    private void keepNarrower(String name, Prints prints) {
        prints.narrower().forEach(it -> keep(new CoverSize(name, it.width()).name(), it));
    }

    private void keep(String name, Picture picture) {
        try {
            jdbc.sql("""
                            insert into catalog_cover (name, width, height, picture, taken_at)
                            select :name, :width, :height, :picture, :now
                            where not exists (select 1 from catalog_cover where name = :name)""")
                    .param("name", name)
                    .param("width", picture.width())
                    .param("height", picture.height())
                    .param("picture", picture.jpeg())
                    .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            log.debug("Another made {} first", name, e);
        }
    }
}
