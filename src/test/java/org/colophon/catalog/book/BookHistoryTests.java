package org.colophon.catalog.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.colophon.catalog.book.Descriptions.titled;
import static org.colophon.catalog.book.Descriptions.with;

import java.util.List;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookRevised;
import org.colophon.catalog.document.FieldChange;
import org.colophon.catalog.document.Locks;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.colophon.catalog.editor.ImprintOutOfReach;
import org.colophon.catalog.history.Act;
import org.colophon.catalog.history.History;
import org.colophon.catalog.history.HistoryEntry;
import org.colophon.catalog.history.NoSuchVersion;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.AssertablePublishedEvents;

@ModuleTest
class BookHistoryTests {

    private static final Edit ANN = new Edit(new Editor("ann", List.of()), " because ");
    private static final Edit BEN = Edit.by(new Editor("ben", List.of()));

    private final BookDesk desk;
    private final PublicationDesk publication;
    private final History history;

    BookHistoryTests(BookDesk desk, PublicationDesk publication, History history) {
        this.desk = desk;
        this.publication = publication;
        this.history = history;
    }

    @Test
    void keepsWhoDidWhatWhenAndWhy() {
        var book = desk.draft(titled("Kept", null), null, ANN);
        book = desk.revise(book, with(book.description(), "{'subtitle': 'Again', 'language': 'de'}"), null, BEN);
        book = publication.publish(book, ANN);
        book = publication.withdraw(book, "Rights", BEN);

        var entries = history.ofBook(book.id(), null, 10);
        assertThat(entries).extracting(HistoryEntry::version).containsExactly(4L, 3L, 2L, 1L);
        assertThat(entries).extracting(HistoryEntry::editor).containsExactly("ben", "ann", "ben", "ann");
        assertThat(entries)
                .extracting(HistoryEntry::act)
                .containsExactly(Act.WITHDRAWN, Act.PUBLISHED, Act.REVISED, Act.DRAFTED);
        assertThat(entries).extracting(HistoryEntry::why).containsExactly("Rights", "because", null, "because");
        assertThat(entries.get(2).changes()).extracting(FieldChange::field).containsExactly("subtitle", "language");
        assertThat(entries.get(2).changes().getLast().before()).hasToString("\"en\"");
        assertThat(entries.get(2).changes().getLast().after()).hasToString("\"de\"");
        assertThat(history.ofBook(book.id(), 3L, 1))
                .extracting(HistoryEntry::version)
                .containsExactly(2L);
    }

    @Test
    void findsWhatAnEditorDidToAnyBook() {
        var cay = Edit.by(new Editor("cay", List.of()));
        var first = desk.draft(titled("First of Cay", null), null, cay);
        var second = desk.draft(titled("Second of Cay", null), null, cay);

        var latest = history.byEditor("cay", null, 1);
        assertThat(latest).extracting(HistoryEntry::book).containsExactly(second.id());
        assertThat(history.byEditor("cay", latest.getFirst().id(), 10))
                .extracting(HistoryEntry::book)
                .containsExactly(first.id());
    }

    @Test
    void saysNothingOfARevisionUntilItIsPublished(AssertablePublishedEvents events) {
        var book = publication.publish(desk.draft(titled("Silent", null), null, ANN), ANN);

        var revised = desk.revise(book, titled("Silent", "2nd Edition"), null, ANN);
        assertThat(events.ofType(BookRevised.class)).isEmpty();

        publication.publish(revised, ANN);
        assertThat(events)
                .contains(BookRevised.class)
                .matching(it -> it.version() == 4 && it.changed().equals(List.of("edition")));
    }

    @Test
    void saysNothingWhenReadersSeeNoDifference(AssertablePublishedEvents events) {
        var book = publication.publish(desk.draft(titled("Inwardly", null), null, ANN), ANN);

        publication.publish(desk.revise(book, with(book.description(), "{'audience': '06'}"), null, ANN), ANN);

        assertThat(events.ofType(BookRevised.class)).isEmpty();
    }

    @Test
    void restoresABookAsARevision() {
        var draft = desk.draft(titled("Restored", "1st Edition"), null, ANN);
        var book = publication.publish(desk.revise(draft, titled("Restored", "2nd Edition"), null, ANN), ANN);

        var restored = desk.restore(book, 1, BEN);

        assertThat(restored.description().edition()).isEqualTo("1st Edition");
        assertThat(restored.shown().edition()).isEqualTo("2nd Edition");
        assertThat(desk.restore(restored, 1, BEN).version()).isEqualTo(restored.version());
        assertThat(history.ofBook(book.id(), null, 1).getFirst().act()).isEqualTo(Act.RESTORED);
        assertThatExceptionOfType(NoSuchVersion.class).isThrownBy(() -> desk.restore(restored, 99, BEN));
    }

    @Test
    void tellsAnAmendmentAtOnceAndKeepsTheRevision(AssertablePublishedEvents events) {
        var book = publication.publish(desk.draft(titled("Amended", null), null, ANN), ANN);
        var revised = desk.revise(book, titled("To Come", null), null, ANN);

        var amended = desk.amend(revised, it -> with(it, "{'imprint': 'House'}"), ANN, Act.IMPORTED);

        assertThat(amended.description().title()).isEqualTo("To Come");
        assertThat(events)
                .contains(BookRevised.class)
                .matching(it -> it.changed().equals(List.of("imprint"))
                        && it.card().title().equals("Amended"));
        assertThat(desk.amend(amended, it -> with(it, "{'imprint': 'House'}"), ANN, Act.IMPORTED)
                        .version())
                .isEqualTo(amended.version());
    }

    @Test
    void keepsLocksAndTellsNobody() {
        var book = desk.draft(titled("Locked", null), null, ANN);

        var locked = desk.lock(book, new Locks(List.of("title")), ANN);

        assertThat(locked.locks().locked()).containsExactly("title");
        assertThat(desk.lock(locked, new Locks(List.of("title")), ANN).version())
                .isEqualTo(2);
        assertThat(history.ofBook(book.id(), null, 1).getFirst().act()).isEqualTo(Act.LOCKED);
    }

    @Test
    void leavesBooksOfOtherImprintsAlone() {
        var own = Edit.by(new Editor("own", List.of("packt publishing")));
        var other = Edit.by(new Editor("other", List.of("House")));
        var book = desk.draft(titled("Fenced", null), null, own);

        assertThat(desk.revise(book, titled("Fenced", "2nd"), null, own).version())
                .isEqualTo(2);
        outOfReach(() -> desk.draft(titled("Fenced", null), null, other));
        outOfReach(() -> publication.publish(book, other));
        outOfReach(() -> desk.revise(book, titled("Fenced", "3rd"), null, other));
        outOfReach(() -> desk.revise(book, with(book.description(), "{'imprint': 'House'}"), null, own));
        outOfReach(() -> desk.draft(Descriptions.blank(), null, own));
    }

    private static void outOfReach(org.assertj.core.api.ThrowableAssert.ThrowingCallable change) {
        assertThatExceptionOfType(ImprintOutOfReach.class).isThrownBy(change);
    }
}
