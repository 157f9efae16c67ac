package org.colophon.content.outline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colophon.content.ContentReleased;
import org.colophon.content.Contributor;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One line of the table of contents. Its number is its place in the outline's list.
 *
 * @param entry the value of {@link #id()}, in the form in which it is stored
 * @param title 1 to {@value #MAX_TITLE} characters
 * @param depth 0 at the top, one more than that of the entry that holds it
 * @param marks {@link #landmarks()}, in the form in which they are stored
 * @param credits {@link #contributors()}, in the form in which they are stored
 */
@Table("content_entry")
public record OutlineEntry(
        UUID entry,
        EntryKind kind,
        String title,
        int depth,
        @Column("landmarks") String marks,
        @Column("contributors") String credits) {

    public static final int MAX_TITLE = 300;
    public static final int MAX_CONTRIBUTORS = 20;
    public static final int MAX_LANDMARKS = 20;

    public OutlineEntry {
        if (title.isBlank() || title.length() > MAX_TITLE) {
            throw new IllegalArgumentException("A title has 1 to " + MAX_TITLE + " characters");
        }
    }

    static OutlineEntry of(EntryDraft draft, int depth) {
        if (draft.contributors().size() > MAX_CONTRIBUTORS) {
            throw new IllegalArgumentException("An entry has at most " + MAX_CONTRIBUTORS + " contributors");
        }
        var id = draft.id() == null ? EntryId.create() : draft.id();
        return new OutlineEntry(
                id.value(),
                draft.kind(),
                draft.title(),
                depth,
                Marks.written(draft.landmarks()),
                Credits.written(draft.contributors()));
    }

    public EntryId id() {
        return new EntryId(entry);
    }

    /** Those that an editor has set; more may follow from what the entry is. */
    public Set<Landmark> landmarks() {
        return Marks.read(marks);
    }

    public List<Contributor> contributors() {
        return Credits.read(credits);
    }

    /** The entry as its editor describes it. */
    EntryDraft draft(List<EntryDraft> held) {
        return new EntryDraft(id(), kind, title, landmarks(), contributors(), held);
    }

    /**
     * The entry as a release tells of it.
     *
     * @param landmarks all of the outline
     */
    public ContentReleased.Entry released(
            int number, int length, ContentReleased.Access access, Map<Landmark, EntryId> landmarks) {
        var own = landmarks.keySet().stream()
                .filter(it -> id().equals(landmarks.get(it)))
                .sorted()
                .toList();
        return new ContentReleased.Entry(id(), number, depth, kind, title, length, access, own, contributors());
    }
}
