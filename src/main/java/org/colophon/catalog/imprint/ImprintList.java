package org.colophon.catalog.imprint;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.editor.Editor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The imprints of the publisher. While nobody keeps a list, books may be of any; once there is one, only an administrator may
 * bring out a book under a new name, which is so put on the list.
 */
@Component
@Transactional
public class ImprintList {

    private static final String ALL = """
            select id, name, books from (
              select i.id, i.name, (select count(*) from catalog_book b where b.imprint = i.name) as books
              from catalog_imprint i
              union all
              select cast(null as uuid), b.imprint, count(*)
              from catalog_book b
              where b.imprint is not null and not exists (select 1 from catalog_imprint i where i.name = b.imprint)
              group by b.imprint) as imprints
            where lower(name) > :after
            order by lower(name)
            fetch first :limit rows only""";

    private final JdbcClient jdbc;

    ImprintList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those on the list and those that books are of, by name.
     *
     * @param after only names after this one, capitals aside; empty for the first
     */
    @Transactional(readOnly = true)
    public List<Imprint> after(String after, int limit) {
        return jdbc.sql(ALL)
                .param("after", key(after))
                .param("limit", limit)
                .query(Imprint.class)
                .list();
    }

    /**
     * Puts an imprint on the list.
     *
     * @param name 1 to 200 characters
     * @throws ImprintRefused when it is there, in whatever capitals
     */
    public Imprint add(String name) {
        var words = name.strip();
        if (words.isEmpty() || words.length() > BookDescription.MAX_IMPRINT) {
            throw new IllegalArgumentException(
                    "An imprint has 1 to %d characters".formatted(BookDescription.MAX_IMPRINT));
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        try {
            jdbc.sql("insert into catalog_imprint (id, name, name_key) values (?, ?, ?)")
                    .params(id, words, key(words))
                    .update();
            return new Imprint(id, words, books(words));
        } catch (DuplicateKeyException e) {
            throw new ImprintRefused("/name", "There is an imprint of this name");
        }
    }

    /**
     * Takes an imprint from the list.
     *
     * @return whether it was there
     * @throws ImprintRefused while books are of it
     */
    public boolean remove(UUID id) {
        var name = jdbc.sql("select name from catalog_imprint where id = ?")
                .param(id)
                .query(String.class)
                .optional();
        name.filter(it -> books(it) > 0).ifPresent(it -> {
            throw new ImprintRefused("", "Books are still of this imprint; change them first");
        });
        return jdbc.sql("delete from catalog_imprint where id = ?").param(id).update() > 0;
    }

    /**
     * Demands that a book may be of an imprint.
     *
     * @throws ImprintRefused when there is a list, it is not there as it is written, and the editor may not add to it
     */
    @Transactional(readOnly = true)
    public void require(@Nullable String imprint, Editor editor) {
        if (imprint == null || !isKept()) {
            return;
        }
        var known = find(imprint);
        if (known.isEmpty() && !editor.administrator()) {
            throw new ImprintRefused(
                    "/imprint", "There is no imprint \"%s\"; an administrator can add it".formatted(imprint));
        }
        known.filter(it -> !it.equals(imprint)).ifPresent(it -> {
            throw new ImprintRefused("/imprint", "The imprint is written \"%s\"".formatted(it));
        });
    }

    /** Puts the imprint of a book that was required before on the list, if there is one. */
    public void keep(@Nullable String imprint) {
        if (imprint != null && isKept() && find(imprint).isEmpty()) {
            add(imprint);
        }
    }

    private boolean isKept() {
        return jdbc.sql("select 1 from catalog_imprint fetch first row only")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private Optional<String> find(String name) {
        return jdbc.sql("select name from catalog_imprint where name_key = ?")
                .param(key(name))
                .query(String.class)
                .optional();
    }

    private long books(String name) {
        return jdbc.sql("select count(*) from catalog_book where imprint = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
