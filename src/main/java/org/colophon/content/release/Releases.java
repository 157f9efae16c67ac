package org.colophon.content.release;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryKind;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.preview.PreviewPolicy;
import org.colophon.content.section.Digest;
import org.colophon.content.section.Xhtml;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All releases of all books: written once, never changed. */
@Repository
class Releases {

    private final JdbcClient jdbc;

    Releases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Release last(BookId book) {
        return jdbc.sql("""
                        select release_number, fingerprint from content_release
                        where book = :book order by release_number desc limit 1""")
                .param("book", book.value())
                .query((row, number) -> new Release(book, row.getLong(1), row.getString(2), Occasion.NONE))
                .optional()
                .orElseGet(() -> Release.none(book));
    }

    /** @throws NoSuchRelease when the book does not have it */
    Release find(BookId book, long number) {
        return jdbc.sql("""
                        select fingerprint from content_release where book = :book and release_number = :number""")
                .param("book", book.value())
                .param("number", number)
                .query((row, at) -> new Release(book, number, row.getString(1), Occasion.NONE))
                .optional()
                .orElseThrow(() -> new NoSuchRelease(book, number));
    }

    List<OutlineEntry> entries(Release release) {
        return jdbc.sql("""
                        select entry, kind, title, depth, landmarks, contributors from content_released_section
                        where book = :book and release_number = :release order by entry_number""")
                .param("book", release.book().value())
                .param("release", release.number())
                .query((row, number) -> new OutlineEntry(
                        row.getObject("entry", UUID.class),
                        EntryKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getInt("depth"),
                        row.getString("landmarks"),
                        row.getString("contributors")))
                .list();
    }

    /** Digests of the texts of a release as they were written, by entry. */
    Map<UUID, String> sources(Release release) {
        return jdbc
                .sql("""
                        select entry, source from content_released_section
                        where book = :book and release_number = :release""")
                .param("book", release.book().value())
                .param("release", release.number())
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The text of an entry of a release, as readers see it. */
    Xhtml text(Release release, OutlineEntry entry) {
        return jdbc.sql("""
                        select t.html from content_released_section s
                        join content_text t on t.book = s.book and t.digest = s.digest
                        where s.book = :book and s.release_number = :release and s.entry = :entry""")
                .param("book", release.book().value())
                .param("release", release.number())
                .param("entry", entry.entry())
                .query((row, number) -> Xhtml.stored(row.getString(1)))
                .single();
    }

    void add(Release release, PreviewPolicy policy) {
        jdbc.sql("""
                        insert into content_release
                            (book, release_number, fingerprint, released_at, released_by, note, policy_json)
                        values (:book, :number, :fingerprint, :now, :by, :note, :policy)""")
                .param("book", release.book().value())
                .param("number", release.number())
                .param("fingerprint", release.fingerprint())
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .param("by", release.occasion().editor())
                .param("note", release.occasion().note())
                .param("policy", policy.json())
                .update();
    }

    void add(Release release, ReleasedEntry released) {
        var digest = Digest.of(released.text().html());
        keep(release.book(), digest, released.text());
        jdbc.sql("""
                        insert into content_released_section
                            (book, release_number, entry_number, entry, kind, title, depth, landmarks, contributors,
                            characters, digest, source, excerpt, complete)
                        values (:book, :release, :number, :entry, :kind, :title, :depth, :landmarks, :contributors,
                            :characters, :digest, :source, :excerpt, :complete)""")
                .param("book", release.book().value())
                .param("release", release.number())
                .param("number", released.number())
                .param("entry", released.entry().entry())
                .param("kind", released.entry().kind().name())
                .param("title", released.entry().title())
                .param("depth", released.entry().depth())
                .param("landmarks", released.entry().marks())
                .param("contributors", released.entry().credits())
                .param("characters", released.characters())
                .param("digest", digest)
                .param("source", released.source())
                .param("excerpt", released.freely())
                .param("complete", released.excerpt().complete())
                .update();
    }

    /** Whoever releases holds the book's lock, so that nobody else keeps the same text meanwhile. */
    private void keep(BookId book, String digest, Xhtml text) {
        jdbc.sql("""
                        insert into content_text (book, digest, html)
                        select :book, :digest, :html
                        where not exists (select 1 from content_text where book = :book and digest = :digest)""")
                .param("book", book.value())
                .param("digest", digest)
                .param("html", text.html())
                .update();
    }
}
