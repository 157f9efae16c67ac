package org.colophon.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colophon.ModuleTest;
import org.colophon.catalog.book.Book;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.BookStatus;
import org.colophon.catalog.book.Books;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.book.PublicationDesk;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.contributor.ContributorRegister;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.colophon.catalog.product.Isbns;
import org.colophon.catalog.register.Register;
import org.colophon.catalog.title.TitleKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whatever is selected, by whichever way: the list has the books that have all of it, in their order, each once. */
@ModuleTest
@Transactional
class RandomSelectionsTests {

    private static final Edit ANN = Edit.by(new Editor("ann", List.of()));
    private static final int BOOKS = 60;
    private static final int SELECTIONS = 15;

    private static final List<String> WORDS = List.of(
            "java",
            "javascript",
            "python",
            "pythons",
            "linux",
            "lines",
            "ma",
            "mb",
            "mc",
            "md",
            "me",
            "mf",
            "mg",
            "mh",
            "mi",
            "mj");
    private static final List<String> SUBJECTS = List.of("UMX", "UMW", "UMWS", "UN");
    private static final List<String> TEXTS = List.of(
            "java",
            "javascript",
            "java python",
            "py",
            "m",
            "m l",
            "lin",
            "writer1",
            "ann",
            "nothing",
            "ma mb",
            "%",
            Isbns.numbered(7).toString());
    private static final List<String> DATES = List.of("1999", "2001", "2001-05", "2001-05-07", "2002-11-30");

    private final BookDesk desk;
    private final PublicationDesk publication;
    private final Books books;
    private final JdbcClient jdbc;
    private final Listing listing;
    /** To which most filters are wide, and most words many. */
    private final Listing narrow;

    RandomSelectionsTests(
            BookDesk desk,
            PublicationDesk publication,
            Books books,
            JdbcClient jdbc,
            Listing listing,
            ContributorRegister contributors) {
        this.desk = desk;
        this.publication = publication;
        this.books = books;
        this.jdbc = jdbc;
        this.listing = listing;
        this.narrow = new Listing(jdbc, new Planner(jdbc, 4, 2, 20), contributors);
    }

    @Test
    void areListedAsASearchBookByBookFindsThem() {
        var samples = samples();
        for (var order : Order.values()) {
            var random = new Random(order.ordinal());
            for (var number = 0; number < SELECTIONS; number++) {
                compare(samples, selection(random), order, 5 + random.nextInt(20));
            }
        }
    }

    private void compare(List<Sample> samples, Selection selection, Order order, int page) {
        var expected = samples.stream()
                .filter(it -> it.isIn(selection))
                .sorted(by(order))
                .map(it -> it.book().id().value())
                .toList();

        assertThat(listed(listing, selection, order, page))
                .as("%s by %s", selection, order)
                .isEqualTo(expected);
        assertThat(listed(narrow, selection, order, page))
                .as("%s by %s", selection, order)
                .isEqualTo(expected);
        assertThat(listing.count(selection)).isEqualTo(expected.size());
    }

    private List<Sample> samples() {
        var random = new Random(4);
        for (var number = 0; number < BOOKS; number++) {
            begin(random, number);
        }
        return jdbc.sql("select id, changed_at from catalog_book")
                .query((row, number) -> new Sample(
                        books.findById(row.getObject("id", UUID.class)).orElseThrow(),
                        row.getObject("changed_at", OffsetDateTime.class)))
                .list();
    }

    private void begin(Random random, int number) {
        var book = desk.draft(described(random, number), null, ANN);
        if (random.nextInt(3) > 0) {
            book = publication.publish(book, ANN);
            book = random.nextInt(3) == 0 ? publication.withdraw(book, "Wrong", ANN) : book;
        }
        if (random.nextInt(4) == 0) {
            var title = Descriptions.with(book.description(), "{'title': '%s'}".formatted(title(random)));
            desk.revise(book, title, null, ANN);
        }
    }

    private List<UUID> listed(Listing listing, Selection selection, Order order, int page) {
        var all = new ArrayList<UUID>();
        String after = null;
        List<Listing.Line> lines;
        do {
            lines = listing.lines(selection, order, after, page);
            lines.forEach(it -> all.add(it.id()));
            after = lines.isEmpty() ? null : lines.getLast().cursor();
        } while (!lines.isEmpty());
        return all;
    }

    private static Comparator<Sample> by(Order order) {
        Comparator<Sample> forwards = switch (order) {
            case DRAFTED, LAST_DRAFTED -> Comparator.comparing(Sample::id);
            case TITLE, TITLE_BACKWARDS -> Comparator.comparing(Sample::title);
            case CHANGED, LAST_CHANGED -> Comparator.comparing(Sample::changedAt);
            case PUBLISHED, LAST_PUBLISHED -> Comparator.comparing(Sample::date);
        };
        var whole = forwards.thenComparing(Sample::id);
        return order.name().matches("LAST.*|.*BACKWARDS") ? whole.reversed() : whole;
    }

    private static BookDescription described(Random random, int number) {
        return Descriptions.with(Descriptions.titled(title(random), null, Isbns.numbered(number)), """
                {'imprint': 'House %d', 'subjects': ['%s'], 'keywords': ['%s'], 'publicationDate': '%s',
                 'contributors': [{'name': 'Ann Writer%d', 'role': 'A01'}]%s}""".formatted(
                        random.nextInt(3),
                        pick(SUBJECTS, random),
                        pick(WORDS, random),
                        pick(DATES, random),
                        random.nextInt(4),
                        random.nextBoolean() ? ", 'series': {'title': 'Beasts'}" : ""));
    }

    private static String title(Random random) {
        return pick(WORDS, random) + " " + pick(WORDS, random);
    }

    private static Selection selection(Random random) {
        return new Selection(
                maybe(random, List.of(BookStatus.values())),
                maybe(random, List.of("House 0", "House 1", "Nobody")),
                maybe(random, List.of("U", "UM", "UMW", "UMX", "T")),
                maybe(random, List.of("Beasts")),
                maybe(random, List.of("ann writer1", "ANN WRITER2")),
                maybe(random, TEXTS),
                maybe(random, DATES),
                maybe(random, DATES),
                maybe(random, List.of(true, false)));
    }

    private static <T> @Nullable T maybe(Random random, List<T> values) {
        return random.nextInt(4) == 0 ? pick(values, random) : null;
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private record Sample(Book book, OffsetDateTime changedAt) {

        String id() {
            return book.id().toString();
        }

        String title() {
            return TitleKey.of(book.description().title());
        }

        String date() {
            return Objects.toString(book.description().dates().publication(), "");
        }

        /** In Java, book by book, what the database is asked. */
        boolean isIn(Selection wanted) {
            return is(wanted.status(), it -> it == book.status())
                    && is(wanted.imprint(), it -> it.equals(book.description().imprint()))
                    && is(wanted.series(), it -> {
                        var series = book.description().series();
                        return series != null && series.title().equals(it);
                    })
                    && is(wanted.subject(), it -> any(said -> said.subjects().thema().stream(), it))
                    && is(
                            wanted.contributor(),
                            it -> any(
                                    said -> said.contributions().stream()
                                            .map(each -> each.name().toLowerCase(Locale.ROOT)),
                                    it.toLowerCase(Locale.ROOT)))
                    && is(wanted.text(), this::isFoundBy)
                    && is(wanted.from(), it -> date().compareTo(it) >= 0)
                    && is(wanted.until(), it -> !date().isEmpty() && date().compareTo(it + "-99") <= 0)
                    && is(wanted.revised(), it -> it == book.isRevised());
        }

        private boolean isFoundBy(String text) {
            return text.startsWith("979")
                    ? book.description().products().stream()
                            .anyMatch(it -> it.isbn().toString().equals(text))
                    : Register.words(text).allMatch(word -> any(Sample::words, word));
        }

        private boolean any(Function<BookDescription, Stream<String>> keys, String prefix) {
            return Stream.of(book.description(), book.shown()).flatMap(keys).anyMatch(it -> it.startsWith(prefix));
        }

        private static Stream<String> words(BookDescription said) {
            return Stream.of(
                            Stream.of(said.title()),
                            said.contributions().stream().map(Contribution::name),
                            said.subjects().keywords().stream())
                    .flatMap(it -> it)
                    .flatMap(Register::words);
        }

        private static <T> boolean is(@Nullable T wanted, Predicate<T> condition) {
            return wanted == null || condition.test(wanted);
        }
    }
}
