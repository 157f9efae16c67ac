package org.colophon.content.preview;

import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.content.outline.Outline;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The policy that the editors of a book have decided on, whatever the default of its imprint is. */
@Table("content_preview")
public class Preview {

    @Id
    private final UUID id;

    @Version
    private final long version;

    private String policyJson;

    @PersistenceCreator
    Preview(UUID id, long version, String policyJson) {
        this.id = id;
        this.version = version;
        this.policyJson = policyJson;
    }

    /**
     * A book's preview before its editors decide for the first time.
     *
     * @param inherited what holds for the book until then
     */
    static Preview undecided(BookId book, PreviewPolicy inherited) {
        return new Preview(book.value(), 0, PolicyJson.write(inherited));
    }

    /**
     * Replaces the policy.
     *
     * @param outline of the same book
     * @throws UnknownEntries when the policy names entries by ids that are not in it
     */
    public Preview follow(PreviewPolicy policy, Outline outline) {
        var unknown =
                policy.free().ids().stream().filter(id -> !outline.has(id)).toList();
        if (!unknown.isEmpty()) {
            throw new UnknownEntries(unknown);
        }
        policyJson = PolicyJson.write(policy);
        return this;
    }

    public BookId id() {
        return new BookId(id);
    }

    /** 0 as long as the book follows its imprint. */
    public long version() {
        return version;
    }

    public PreviewPolicy policy() {
        return PolicyJson.read(policyJson);
    }
}
