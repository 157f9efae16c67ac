package org.colophon.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.colophon.catalog.BookCard;
import org.colophon.catalog.BookId;
import org.colophon.content.ContentReleased;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.recommendations.feature.TestFeatures;
import org.colophon.recommendations.profile.Profile;
import org.jspecify.annotations.NullUnmarked;

/** A book for tests: says only what matters in the test, and becomes an event's card or a profile. */
@NullUnmarked
public final class TestBook {

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final BookId id;
    private final String title;
    private UUID work;
    private String subtitle;
    private String imprint;
    private String language = "en";
    private String overview = "";
    private String date;
    private String series;
    private Integer number;
    private BookId replaces;
    private boolean published = true;
    private List<String> keywords = List.of();
    private List<BookCard.Product> products = List.of(product("20"));
    private final List<BookCard.Contributor> contributors = new ArrayList<>();
    private final List<BookCard.Subject> subjects = new ArrayList<>();
    private final List<ContentReleased.Entry> outline = new ArrayList<>();
    private final List<ContentReleased.Term> terms = new ArrayList<>();

    private TestBook(String title) {
        this.title = title;
        id = new BookId(new UUID(0x01890f3e7c007000L, 0x8000000000000000L | NUMBERS.incrementAndGet()));
        work = id.value();
    }

    public static TestBook titled(String title) {
        return new TestBook(title);
    }

    public TestBook subtitle(String subtitle) {
        this.subtitle = subtitle;
        return this;
    }

    public TestBook by(String... authors) {
        List.of(authors).forEach(name -> contributor(name, "A01"));
        return this;
    }

    public TestBook contributor(String name, String role) {
        contributors.add(new BookCard.Contributor(name, role));
        return this;
    }

    public TestBook on(String code, String heading) {
        subjects.add(new BookCard.Subject(code, heading));
        return this;
    }

    public TestBook keywords(String... keywords) {
        this.keywords = List.of(keywords);
        return this;
    }

    public TestBook overview(String overview) {
        this.overview = overview;
        return this;
    }

    public TestBook imprint(String imprint) {
        this.imprint = imprint;
        return this;
    }

    public TestBook language(String language) {
        this.language = language;
        return this;
    }

    public TestBook in(String date) {
        this.date = date;
        return this;
    }

    public TestBook inSeries(String series) {
        this.series = series;
        return this;
    }

    public TestBook inSeries(String series, int number) {
        this.number = number;
        return inSeries(series);
    }

    public TestBook replacing(TestBook other) {
        this.replaces = other.id;
        return this;
    }

    /** Is sold in as many forms, each with its ONIX availability. */
    public TestBook sold(String... availabilities) {
        products = Stream.of(availabilities).map(TestBook::product).toList();
        return this;
    }

    private static BookCard.Product product(String availability) {
        return new BookCard.Product("9781801819992", "BC", "Paperback", null, null, availability, null);
    }

    public TestBook editionOf(TestBook other) {
        this.work = other.work;
        return this;
    }

    public TestBook withdrawn() {
        this.published = false;
        return this;
    }

    public TestBook entry(EntryKind kind, String title) {
        outline.add(new ContentReleased.Entry(
                EntryId.create(),
                outline.size(),
                0,
                kind,
                title,
                0,
                ContentReleased.Access.NONE,
                List.of(),
                List.of()));
        return this;
    }

    public TestBook term(String term, double weight) {
        terms.add(new ContentReleased.Term(term, weight));
        return this;
    }

    public BookId id() {
        return id;
    }

    public BookCard card() {
        return new BookCard(
                id,
                work,
                "book-" + id,
                title,
                subtitle,
                null,
                List.copyOf(contributors),
                "",
                imprint,
                language,
                overview,
                List.copyOf(subjects),
                keywords,
                date,
                series == null ? null : new BookCard.Series(series, number),
                products,
                null,
                replaces == null ? null : new BookCard.Lineage(replaces, null, null));
    }

    public ContentReleased content(long version) {
        return new ContentReleased(id, version, List.copyOf(outline), List.copyOf(terms));
    }

    public Profile profile() {
        return Profile.of(TestFeatures.of(card(), published, content(1)));
    }

    @Override
    public String toString() {
        return title;
    }
}
