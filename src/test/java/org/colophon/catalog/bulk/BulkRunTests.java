package org.colophon.catalog.bulk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.colophon.catalog.book.Descriptions.with;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.catalog.BookRevised;
import org.colophon.catalog.alteration.Alteration;
import org.colophon.catalog.book.Book;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.Books;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.book.PublicationDesk;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.document.FieldChange;
import org.colophon.catalog.document.Snapshot;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.colophon.catalog.history.Act;
import org.colophon.catalog.history.History;
import org.colophon.catalog.listing.Selection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.test.AssertablePublishedEvents;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class BulkRunTests {

    private static final Editor ANN = new Editor("ann", List.of());
    private static final TypeReference<Map<String, JsonNode>> VALUES = new TypeReference<>() {};

    private final BulkRun run;
    private final BulkSteps steps;
    private final BulkChanges changes;
    private final BulkRecords records;
    private final Books books;
    private final BookDesk desk;
    private final PublicationDesk publication;
    private final History history;

    BulkRunTests(
            BulkRun run,
            BulkSteps steps,
            BulkChanges changes,
            BulkRecords records,
            Books books,
            BookDesk desk,
            PublicationDesk publication,
            History history) {
        this.run = run;
        this.steps = steps;
        this.changes = changes;
        this.records = records;
        this.books = books;
        this.desk = desk;
        this.publication = publication;
        this.history = history;
    }

    @Test
    void saysOfEachBookWhatWouldChangeAndChangesNothing() {
        var first = draft("Previewed", "First", "{'subjects': ['UMX', 'UN']}");
        var second = draft("Previewed", "Second", "{'audience': '06', 'subjects': ['UN', 'UYD']}");
        draft("Elsewhere", "Third", "{}");

        var change = previewed(
                "Previewed", Alteration.of(values("{'audience': '06'}"), Map.of("subjects", List.of("UYD")), Map.of()));

        assertThat(change.state()).isEqualTo(BulkState.PREVIEWED);
        assertThat(change.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0, 0));
        assertThat(change.previewedAt()).isNotNull();
        assertThat(records(change))
                .satisfiesExactly(
                        record -> {
                            assertThat(record.book()).isEqualTo(first.id().value());
                            assertThat(record.title()).isEqualTo("First");
                            assertThat(record.version()).isEqualTo(1);
                            assertThat(record.outcome()).isEqualTo(Outcome.CHANGING);
                            assertThat(record.changes())
                                    .extracting(FieldChange::field)
                                    .containsExactly("subjects", "audience");
                            assertThat(record.changes().getFirst().after()).hasToString("[\"UMX\",\"UN\",\"UYD\"]");
                            assertThat(record.revisionChanges()).isNull();
                        },
                        record -> assertThat(record.outcome()).isEqualTo(Outcome.UNCHANGED));
        assertThat(reread(first).version()).isEqualTo(1);
        assertThat(reread(first).description()).isEqualTo(first.description());
        assertThat(reread(second).version()).isEqualTo(1);
    }

    @Test
    void changesTheBooksAndUndoesItExactly() {
        var books = List.of(
                draft("Undone", "Complete", Descriptions.complete(Descriptions.ISBN)),
                draft("Undone", "Bare", BookDescription.NOTHING),
                publication.publish(
                        draft("Undone", "Published", "{'series': {'title': 'Old', 'number': 2}}"), Edit.by(ANN)));
        var before =
                books.stream().map(it -> Snapshot.of(it.description()).json()).toList();

        var change = applied(previewed(
                "Undone",
                Alteration.of(
                        values(
                                "{'series': {'title': 'New'}, 'subtitle': null, 'embargo': '2020-01-01',"
                                        + " 'contributors': [{'name': 'Ann Author', 'role': 'B01'}], 'overview': '<p>New.</p>'}"),
                        Map.of("subjects", List.of("UN"), "qualifiers", List.of("1DFG")),
                        Map.of("keywords", List.of("python", "one")))));

        assertThat(change.counts()).isEqualTo(new Counts(0, 0, 0, 3, 0, 0));
        assertThat(books).allSatisfy(it -> {
            var now = reread(it);
            assertThat(now.description().series()).hasToString("Series[title=New, number=null]");
            assertThat(now.description().subjects().thema()).endsWith("UN");
            assertThat(now.isRevised()).isFalse();
            assertThat(history.ofBook(it.id(), null, 1)).singleElement().satisfies(entry -> {
                assertThat(entry.act()).isEqualTo(Act.CHANGED_IN_BULK);
                assertThat(entry.editor()).isEqualTo("ann");
                assertThat(entry.why()).isEqualTo("Because");
                assertThat(entry.version()).isEqualTo(now.version());
            });
        });

        var undone = undone(change, ANN);

        assertThat(undone.state()).isEqualTo(BulkState.UNDONE);
        assertThat(undone.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 3));
        assertThat(books)
                .extracting(it -> Snapshot.of(reread(it).description()).json())
                .containsExactlyElementsOf(before);
        assertThat(books)
                .extracting(it -> reread(it).slug())
                .containsExactly(books.stream().map(Book::slug).toArray(String[]::new));
        assertThat(history.ofBook(books.getFirst().id(), null, 1).getFirst().why())
                .isEqualTo("Bulk change %s undone".formatted(change.id()));
    }

    @Test
    void leavesAloneABookThatWasChangedAfterThePreview() {
        var kept = draft("Conflicting", "Kept", "{}");
        var changed = draft("Conflicting", "Changed", "{}");
        var change = previewed("Conflicting", set("{'subtitle': 'New'}"));
        revise(kept, "{'audience': '06'}");

        change = applied(change);

        assertThat(change.counts()).isEqualTo(new Counts(0, 0, 0, 1, 1, 0));
        assertThat(records(change))
                .extracting(BulkRecord::outcome)
                .containsExactly(Outcome.CONFLICTING, Outcome.APPLIED);
        assertThat(records(change).getFirst().reasons())
                .containsExactly(new Fault("", "The book has been changed since the preview"));
        assertThat(reread(kept).description().subtitle()).isNull();
        assertThat(reread(changed).description().subtitle()).isEqualTo("New");
    }

    @Test
    void undoesWhatNobodyHasChangedSince() {
        var sameField = draft("Since", "Same", "{'subtitle': 'Old'}");
        var otherField = draft("Since", "Other", "{'subtitle': 'Old'}");
        var change = applied(previewed("Since", set("{'subtitle': 'New'}")));
        revise(sameField, "{'subtitle': 'Newest'}");
        revise(otherField, "{'audience': '06'}");

        change = undone(change, ANN);

        assertThat(change.counts()).isEqualTo(new Counts(0, 0, 0, 0, 1, 1));
        assertThat(records(change).getFirst().reasons())
                .containsExactly(new Fault("/subtitle", "The field has been changed since"));
        assertThat(reread(sameField).description().subtitle()).isEqualTo("Newest");
        assertThat(reread(otherField).description()).isEqualTo(with(otherField.description(), "{'audience': '06'}"));
    }

    @Test
    void showsReadersAtOnceAndLeavesARevisionItsOwnWords(AssertablePublishedEvents events) {
        var book =
                publication.publish(draft("Seen", "Seen", "{'subtitle': 'Live', 'keywords': ['live']}"), Edit.by(ANN));
        book = revise(book, "{'title': 'Rewritten', 'subtitle': 'Revised', 'keywords': ['revised']}");

        var change = previewed(
                "Seen", Alteration.of(values("{'subtitle': 'Both'}"), Map.of("keywords", List.of("both")), Map.of()));
        assertThat(records(change)).singleElement().satisfies(it -> {
            assertThat(it.changes().getFirst().before()).hasToString("\"Live\"");
            assertThat(requireNonNull(it.revisionChanges()).getFirst().before()).hasToString("\"Revised\"");
        });
        applied(change);

        var after = reread(book);
        assertThat(after.shown().title()).isEqualTo("Seen");
        assertThat(after.shown().subtitle()).isEqualTo("Both");
        assertThat(after.shown().subjects().keywords()).containsExactly("live", "both");
        assertThat(after.description().title()).isEqualTo("Rewritten");
        assertThat(after.description().subtitle()).isEqualTo("Both");
        assertThat(after.description().subjects().keywords()).containsExactly("revised", "both");
        assertThat(events.ofType(BookRevised.class)
                        .matching(it -> it.card().id().equals(after.id())))
                .singleElement()
                .satisfies(it -> assertThat(it.changed()).containsExactly("subtitle", "keywords"));

        undone(reread(change), ANN);
        assertThat(reread(book).shown()).isEqualTo(book.shown());
        assertThat(reread(book).description()).isEqualTo(book.description());
    }

    @Test
    void doesNotGuessWhatWasSaidBeforeWhenARevisionIsGone() {
        var book = publication.publish(draft("Gone", "Gone", "{'subtitle': 'Live'}"), Edit.by(ANN));
        revise(book, "{'subtitle': 'Revised'}");
        var change = applied(previewed("Gone", set("{'subtitle': 'Both'}")));
        publication.publish(revise(reread(book), "{'audience': '06'}"), Edit.by(ANN));
        revise(reread(book), "{'audience': null}");

        change = undone(change, ANN);

        assertThat(records(change)).singleElement().satisfies(it -> {
            assertThat(it.outcome()).isEqualTo(Outcome.CONFLICTING);
            assertThat(it.reasons().getFirst().detail()).contains("published or discarded");
        });
        assertThat(reread(book).shown().subtitle()).isEqualTo("Both");
    }

    @Test
    void undoesInARevisionThatWasBegunSinceAsWell() {
        var book = publication.publish(draft("Begun", "Begun", "{'subtitle': 'Old'}"), Edit.by(ANN));
        var change = applied(previewed("Begun", set("{'subtitle': 'New'}")));
        revise(book, "{'title': 'Begun Anew'}");

        undone(change, ANN);

        assertThat(reread(book).shown()).isEqualTo(book.shown());
        assertThat(reread(book).description()).isEqualTo(with(book.description(), "{'title': 'Begun Anew'}"));
    }

    @Test
    void refusesWhatTheDeskRefusesAndTakesTheRest() {
        publication.publish(draft("Refused", "Published", "{}"), Edit.by(ANN));
        draft("Refused", "Draft", "{}");

        var change = previewed("Refused", set("{'language': null}"));
        assertThat(change.counts()).isEqualTo(new Counts(1, 0, 1, 0, 0, 0));
        assertThat(records(change).getFirst().reasons())
                .extracting(Fault::pointer)
                .containsExactly("/language");
        assertThat(applied(change).counts()).isEqualTo(new Counts(0, 0, 1, 1, 0, 0));

        var unknown = previewed(
                "Refused",
                set("{'contributors': [{'contributor': '%s', 'name': 'A', 'role': 'A01'}]}"
                        .formatted(UUID.randomUUID())));
        assertThat(records(unknown))
                .allSatisfy(it -> assertThat(it.reasons())
                        .extracting(Fault::pointer)
                        .containsExactly("/contributors/0/contributor"));
        var orphan = previewed("Refused", set("{'replaces': '%s'}".formatted(UUID.randomUUID())));
        assertThat(records(orphan))
                .allSatisfy(it ->
                        assertThat(it.reasons()).extracting(Fault::pointer).containsExactly("/replaces"));
    }

    @Test
    void knowsContributorsByTheirNamesAndAddsNobodyForAPreview() {
        var book = draft("Named", "Named", "{}");
        var known = previewed("Named", set("{'contributors': [{'name': 'Jaime Buelta', 'role': 'A01'}]}"));
        assertThat(known.counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0));

        var change = previewed("Named", set("{'contributors': [{'name': 'Nobody Yet', 'role': 'A01'}]}"));
        assertThat(contributor(change)).isNull();
        change = applied(change);
        assertThat(contributor(change)).isNotNull();

        undone(change, ANN);
        assertThat(reread(book).description()).isEqualTo(book.description());
    }

    @Test
    void keepsEditorsToTheirImprints() {
        var house = new Editor("bob", List.of("Fence House"));
        var own = draft("Fence House", "Own", "{}");
        draft("Fence Other", "Other", "{}");
        var selection = new Selection(null, null, null, null, "Fenced Author", null, null, null, null);

        var change = previewed(selection, set("{'subtitle': 'Mine'}"), house);
        assertThat(change.counts()).isEqualTo(new Counts(1, 0, 1, 0, 0, 0));
        assertThat(records(change).getLast().reasons())
                .containsExactly(new Fault("/imprint", "Fence Other is not among your imprints (Fence House)"));
        assertThat(previewed(selection, set("{'imprint': 'Fence Other'}"), house)
                        .counts())
                .isEqualTo(new Counts(0, 0, 2, 0, 0, 0));

        var everybodys = previewed(selection, set("{'subtitle': 'Ours'}"), ANN);
        everybodys = ran(changes.save(everybodys.apply(house)));
        assertThat(everybodys.counts()).isEqualTo(new Counts(0, 0, 1, 1, 0, 0));
        assertThat(reread(own).description().subtitle()).isEqualTo("Ours");
    }

    @Test
    void goesOnAfterTheLastBook() {
        IntStream.range(0, 103).forEach(it -> draft("Resumed", "Resumed " + it, "{}"));
        var change = changes.save(proposed(inImprint("Resumed"), set("{'subtitle': 'New'}"), ANN));

        interrupt(change, 2);
        assertThat(reread(change).counts().changing()).isEqualTo(100);
        assertThat(reread(change).progress()).isBetween(0.97, 0.98);
        change = ran(change);
        assertThat(change.counts()).isEqualTo(new Counts(103, 0, 0, 0, 0, 0));
        assertThat(records(change))
                .extracting(BulkRecord::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 103).boxed().toList());
        assertThat(records(change)).extracting(BulkRecord::book).doesNotHaveDuplicates();

        change = changes.save(change.apply(ANN));
        interrupt(change, 61);
        assertThat(reread(change).counts()).isEqualTo(new Counts(43, 0, 0, 60, 0, 0));
        change = ran(change);
        assertThat(change.counts()).isEqualTo(new Counts(0, 0, 0, 103, 0, 0));
        assertThat(records(change))
                .allSatisfy(
                        it -> assertThat(books.findById(it.book()).orElseThrow().version())
                                .isEqualTo(2));

        change = changes.save(change.undo(ANN));
        interrupt(change, 11);
        assertThat(reread(change).counts()).isEqualTo(new Counts(0, 0, 0, 93, 0, 10));
        assertThat(ran(change).counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 103));
    }

    @Test
    void findsItselfOvertakenWhenABookIsTakenAlready() {
        var book = draft("Overtaken", "Overtaken", "{}");
        var change = previewed("Overtaken", set("{'subtitle': 'New'}"));
        var record = records(change).getFirst();
        changes.save(change.apply(ANN));

        steps.apply(change.id(), record);

        assertThatExceptionOfType(StepRefused.class).isThrownBy(() -> steps.keep(change.id(), List.of(record), "a"));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> steps.refuse(change.id(), record, List.of()));
        assertThat(reread(book).version()).isEqualTo(2);
    }

    @Test
    void failsWhenItIsGivenUpAndCanThenBeUndone() {
        var book = draft("Abandoned", "Abandoned", "{}");
        draft("Abandoned", "Abandoned Too", "{}");
        var change =
                changes.save(previewed("Abandoned", set("{'subtitle': 'New'}")).apply(ANN));
        interrupt(change, 2);

        run.abandon(change.id(), "It was given up");
        run.abandon(change.id(), "Again");
        run.run(change.id(), () -> false);

        assertThat(reread(change).state()).isEqualTo(BulkState.FAILED);
        assertThat(reread(change).problem()).isEqualTo("It was given up");
        assertThat(undone(reread(change), ANN).counts()).isEqualTo(new Counts(1, 0, 0, 0, 0, 1));
        assertThat(reread(book).description()).isEqualTo(book.description());
    }

    private @Nullable JsonNode contributor(BulkChange change) {
        return requireNonNull(records(change).getFirst().changes().getFirst().after())
                .get(0)
                .get("contributor");
    }

    private void interrupt(BulkChange change, int before) {
        var asked = new AtomicInteger();
        assertThatExceptionOfType(BulkRun.Interrupted.class)
                .isThrownBy(() -> run.run(change.id(), () -> asked.incrementAndGet() == before));
    }

    private BulkChange previewed(String imprint, Alteration alteration) {
        return previewed(inImprint(imprint), alteration, ANN);
    }

    private BulkChange previewed(Selection selection, Alteration alteration, Editor editor) {
        return ran(changes.save(proposed(selection, alteration, editor)));
    }

    private BulkChange applied(BulkChange previewed) {
        return ran(changes.save(previewed.apply(ANN)));
    }

    private BulkChange undone(BulkChange applied, Editor editor) {
        return ran(changes.save(applied.undo(editor)));
    }

    private BulkChange ran(BulkChange ordered) {
        run.run(ordered.id(), () -> false);
        return reread(ordered);
    }

    private static BulkChange proposed(Selection selection, Alteration alteration, Editor editor) {
        return new BulkChange(selection, alteration, new Edit(editor, "Because"));
    }

    private static Selection inImprint(String imprint) {
        return new Selection(null, imprint, null, null, null, null, null, null, null);
    }

    private static Alteration set(String json) {
        return Alteration.of(values(json), Map.of(), Map.of());
    }

    private static Map<String, JsonNode> values(String json) {
        return JsonMapper.shared().readValue(json.replace('\'', '"'), VALUES);
    }

    private Book draft(String imprint, String title, String json) {
        return draft(imprint, title, with(Descriptions.titled(title, null), json));
    }

    private Book draft(String imprint, String title, BookDescription description) {
        var fenced = imprint.startsWith("Fence") ? ", 'contributors': [{'name': 'Fenced Author', 'role': 'A01'}]" : "";
        var described = with(description, "{'imprint': '%s', 'title': '%s'%s}".formatted(imprint, title, fenced));
        return desk.draft(described, null, Edit.by(ANN));
    }

    private Book revise(Book book, String json) {
        var now = reread(book);
        return desk.revise(now, with(now.description(), json), null, Edit.by(ANN));
    }

    private List<BulkRecord> records(BulkChange change) {
        return records.after(change.id(), 0, null, 1_000);
    }

    private BulkChange reread(BulkChange change) {
        return changes.findById(change.id()).orElseThrow();
    }

    private Book reread(Book book) {
        return reread(book.id());
    }

    private Book reread(BookId book) {
        return books.findById(book.value()).orElseThrow();
    }
}
