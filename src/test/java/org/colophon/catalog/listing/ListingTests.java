package org.colophon.catalog.listing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.colophon.ModuleTest;
import org.colophon.catalog.book.Book;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.BookStatus;
import org.colophon.catalog.book.Books;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.book.PublicationDesk;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingTests {

    private static final Edit ANN = Edit.by(new Editor("ann", List.of()));

    private final BookDesk desk;
    private final PublicationDesk publication;
    private final Listing listing;

    private final Books books;

    ListingTests(BookDesk desk, PublicationDesk publication, Listing listing, Books books) {
        this.desk = desk;
        this.books = books;
        this.publication = publication;
        this.listing = listing;
    }

    @BeforeAll
    void fill() {
        draft("Zebra Patterns", "{'subjects': ['UMX'], 'imprint': 'List House', 'publicationDate': '2020'}");
        draft("ähnliche Bücher", "{'subjects': ['UMWS'], 'imprint': 'List House', 'publicationDate': '2021-05-01'}");
        draft("Aardvark", "{'subjects': ['UN'], 'series': {'title': 'Beasts'}, 'publicationDate': '2021-05'}");
        draft(
                "C++ for Beasts",
                "{'contributors': [{'name': 'Bjarne X', 'role': 'A01'}], 'publicationDate': null,"
                        + " 'products': [{'isbn': '9780306406157', 'form': 'BC'}]}");
        var live = publication.publish(draft("Same", "{'imprint': 'List House'}"), ANN);
        publication.publish(draft("Same", "{'imprint': 'List House'}"), ANN);
        desk.revise(live, Descriptions.with(live.description(), "{'title': 'Sane'}"), null, ANN);
    }

    @ParameterizedTest
    @EnumSource
    void showsEachBookOnceFromCursorToCursorInEveryOrder(Order order) {
        var all = listing.lines(Selection.ALL, order, null, 100);

        var paged = new ArrayList<Listing.Line>();
        String after = null;
        do {
            paged.addAll(listing.lines(Selection.ALL, order, after, 1));
            after = paged.getLast().cursor();
        } while (paged.size() < all.size());

        assertThat(paged).isEqualTo(all).hasSize(6).doesNotHaveDuplicates();
        assertThat(listing.lines(Selection.ALL, order, after, 1)).isEmpty();
    }

    @Test
    void sortsByTitleCharacterByCharacterAndTheOtherWayRound() {
        var titles = titles(Selection.ALL, Order.TITLE);

        assertThat(titles)
                .containsExactly("Aardvark", "ähnliche Bücher", "C++ for Beasts", "Same", "Sane", "Zebra Patterns");
        Collections.reverse(titles = new ArrayList<>(titles));
        assertThat(titles(Selection.ALL, Order.TITLE_BACKWARDS)).isEqualTo(titles);
        assertThat(titles(Selection.ALL, Order.PUBLISHED).getFirst()).isEqualTo("C++ for Beasts");
        assertThat(titles(Selection.ALL, Order.LAST_CHANGED).getFirst()).isEqualTo("Sane");
    }

    @Test
    void selectsByEverythingThereIs() {
        assertThat(selected(with(s -> s.status = BookStatus.PUBLISHED))).containsExactly("Same", "Sane");
        assertThat(selected(with(s -> s.imprint = "List House"))).hasSize(4);
        assertThat(selected(with(s -> s.subject = "UMW"))).containsExactly("ähnliche Bücher");
        assertThat(selected(with(s -> s.subject = "UMWS"))).containsExactly("ähnliche Bücher");
        assertThat(selected(with(s -> s.subject = "UM"))).hasSize(5);
        assertThat(selected(with(s -> s.series = "Beasts"))).containsExactly("Aardvark");
        assertThat(selected(with(s -> s.contributor = "bjarne x"))).containsExactly("C++ for Beasts");
        var id = lines(with(s -> s.text = "bjarne")).getFirst().id();
        var bjarne =
                books.findById(id).orElseThrow().description().contributions().getFirst();
        assertThat(selected(with(s -> s.contributor =
                        requireNonNull(bjarne.contributor()).value().toString())))
                .containsExactly("C++ for Beasts");
        assertThat(selected(with(s -> s.contributor = id.toString()))).isEmpty();
        assertThat(selected(with(s -> s.revised = true))).containsExactly("Sane");
        assertThat(selected(with(s -> s.revised = false))).hasSize(5);
        assertThat(selected(with(s -> {
                    s.imprint = "List House";
                    s.status = BookStatus.DRAFT;
                })))
                .containsExactly("ähnliche Bücher", "Zebra Patterns");
    }

    @Test
    void selectsByWordsThatBeginOthersAndByIsbnsInAnyForm() {
        assertThat(selected(with(s -> s.text = "AHN buch"))).containsExactly("ähnliche Bücher");
        assertThat(selected(with(s -> s.text = "beasts"))).containsExactly("C++ for Beasts");
        assertThat(selected(with(s -> s.text = "c++"))).containsExactly("C++ for Beasts");
        assertThat(selected(with(s -> s.text = "buelta zeb"))).containsExactly("Zebra Patterns");
        assertThat(selected(with(s -> s.text = "0-306-40615-2"))).containsExactly("C++ for Beasts");
        assertThat(selected(with(s -> s.text = "san"))).containsExactly("Sane");
        assertThat(selected(with(s -> s.text = "ebra"))).isEmpty();
        assertThat(selected(with(s -> s.text = "%"))).hasSize(6);
    }

    @Test
    void selectsByDateHoweverExactEitherIs() {
        assertThat(selected(with(s -> s.until = "2020"))).containsExactly("Zebra Patterns");
        assertThat(selected(with(s -> {
                    s.from = "2021";
                    s.until = "2021-05";
                })))
                .containsExactly("Aardvark", "ähnliche Bücher");
        assertThat(selected(with(s -> s.from = "2022-01-12"))).containsExactly("Same", "Sane");
    }

    @Test
    void countsWhatItSelects() {
        assertThat(listing.count(Selection.ALL)).isEqualTo(6);
        assertThat(listing.count(with(s -> s.text = "beasts"))).isEqualTo(1);
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        var byTitle =
                listing.lines(Selection.ALL, Order.TITLE, null, 1).getFirst().cursor();

        for (var cursor : List.of("", "?", "abc", byTitle)) {
            assertThatExceptionOfType(NoSuchCursor.class)
                    .isThrownBy(() -> listing.lines(Selection.ALL, Order.CHANGED, cursor, 1));
        }
    }

    private Book draft(String title, String said) {
        return desk.draft(Descriptions.with(Descriptions.titled(title, null), said), null, ANN);
    }

    private List<String> selected(Selection selection) {
        return titles(selection, Order.TITLE);
    }

    private List<Listing.Line> lines(Selection selection) {
        return listing.lines(selection, Order.TITLE, null, 100);
    }

    private List<String> titles(Selection selection, Order order) {
        return listing.lines(selection, order, null, 100).stream()
                .map(Listing.Line::title)
                .toList();
    }

    private static Selection with(Consumer<Wanted> wanting) {
        var wanted = new Wanted();
        wanting.accept(wanted);
        return new Selection(
                wanted.status,
                wanted.imprint,
                wanted.subject,
                wanted.series,
                wanted.contributor,
                wanted.text,
                wanted.from,
                wanted.until,
                wanted.revised);
    }

    private static final class Wanted {
        @Nullable BookStatus status;

        @Nullable String imprint;

        @Nullable String subject;

        @Nullable String series;

        @Nullable String contributor;

        @Nullable String text;

        @Nullable String from;

        @Nullable String until;

        @Nullable Boolean revised;
    }
}
