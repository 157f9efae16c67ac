package org.colophon.content.section;

import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryId;
import org.colophon.content.outline.OutlineEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The text of an entry of the outline that its editors work on. */
@Table("content_section")
public class Section {

    @Id
    private final UUID id;

    @Version
    private final long version;

    private final UUID book;
    private String html;
    private String digest;

    @PersistenceCreator
    Section(UUID id, long version, UUID book, String html, String digest) {
        this.id = id;
        this.version = version;
        this.book = book;
        this.html = html;
        this.digest = digest;
    }

    /**
     * The text of an entry that has none yet.
     *
     * @throws TextIsGenerated when the entry is made from data
     */
    public static Section of(BookId book, OutlineEntry entry) {
        if (entry.kind().isGenerated()) {
            throw new TextIsGenerated(entry.id());
        }
        return new Section(entry.entry(), 0, book.value(), "", Digest.of(""));
    }

    /**
     * Replaces the text. Paragraphs that stay keep their ids.
     *
     * @param markup HTML from anywhere, at most {@value Xhtml#MAX_LENGTH} characters
     */
    public Section write(String markup) {
        html = Xhtml.of(markup, text()).html();
        digest = Digest.of(html);
        return this;
    }

    public EntryId id() {
        return new EntryId(id);
    }

    /** 0 until there is a text for the first time. */
    public long version() {
        return version;
    }

    public BookId book() {
        return new BookId(book);
    }

    /** Tells this text apart from what it was before. */
    String digest() {
        return digest;
    }

    public Xhtml text() {
        return Xhtml.stored(html);
    }
}
