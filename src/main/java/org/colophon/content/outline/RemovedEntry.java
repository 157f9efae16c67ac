package org.colophon.content.outline;

import java.util.UUID;
import org.colophon.content.EntryKind;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** An entry that an editor has taken out and may put back, with all that it held: stored as {@link OutlineEntry} is. */
@Table("content_removed_entry")
record RemovedEntry(
        UUID entry,
        EntryKind kind,
        String title,
        int depth,
        @Column("landmarks") String marks,
        @Column("contributors") String credits) {

    static RemovedEntry of(OutlineEntry line) {
        return new RemovedEntry(line.entry(), line.kind(), line.title(), line.depth(), line.marks(), line.credits());
    }

    OutlineEntry line() {
        return new OutlineEntry(entry, kind, title, depth, marks, credits);
    }
}
