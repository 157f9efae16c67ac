package org.colophon.storefront;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.colophon.catalog.BookCard;
import org.colophon.catalog.BookId;
import org.colophon.content.Content;
import org.colophon.content.ContentReleased.Access;
import org.colophon.content.ContentReleased.Entry;
import org.colophon.content.Contributor;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.jspecify.annotations.Nullable;

/** Books and contents for the storefront's tests. */
public final class Samples {

    /** A preface that is free, a part with a chapter, a chapter without text, and the two generated ones. */
    public static final List<Entry> OUTLINE = outline();

    /** A part with a chapter by two people, and sections down to the lowest level. */
    public static final List<Entry> DEEP = IntStream.range(0, 6)
            .mapToObj(level -> new Entry(
                    EntryId.create(),
                    level,
                    level,
                    level == 0 ? EntryKind.PART : level == 1 ? EntryKind.CHAPTER : EntryKind.SECTION,
                    "Level " + level,
                    900,
                    Access.FREE,
                    level == 0 ? List.of(Landmark.BODYMATTER) : List.of(),
                    level == 1
                            ? List.of(new Contributor("Ada Lovelace", "Chapter by"), new Contributor("Ben Okri", ""))
                            : List.of()))
            .toList();

    private Samples() {}

    /** The book it all began with, under the given slug. */
    public static BookCard patterns(String slug) {
        return new BookCard(
                BookId.create(),
                UUID.randomUUID(),
                slug,
                "Python Architecture Patterns",
                "Master API design, event-driven structures, and package management",
                null,
                List.of(new BookCard.Contributor("Jaime Buelta", "A01")),
                "By: Jaime Buelta",
                "Packt Publishing",
                "en",
                "<p>How large Python systems are shaped.</p>",
                List.of(
                        new BookCard.Subject("UMZ", "Software Engineering"),
                        new BookCard.Subject("UYD", "Systems analysis")),
                List.of("python"),
                "2022-01-12",
                null,
                List.of(new BookCard.Product("9781801819992", "BC", "Paperback", 594, null, null, "978-1-80181-999-2")),
                null,
                null);
    }

    /** The same with another cover and other products. */
    public static BookCard issued(BookCard card, BookCard.@Nullable Cover cover, BookCard.Product... products) {
        return new BookCard(
                card.id(),
                card.work(),
                card.slug(),
                card.title(),
                card.subtitle(),
                card.edition(),
                card.contributors(),
                card.byline(),
                card.imprint(),
                card.language(),
                card.overview(),
                card.subjects(),
                card.keywords(),
                card.publicationDate(),
                card.series(),
                List.of(products),
                cover,
                card.lineage());
    }

    public static BookCard titled(String title, String slug, String... subjects) {
        return new BookCard(
                BookId.create(),
                UUID.randomUUID(),
                slug,
                title,
                null,
                null,
                List.of(new BookCard.Contributor("A. Writer", "A01")),
                "By: A. Writer",
                null,
                "en",
                "",
                Arrays.stream(subjects)
                        .map(code -> new BookCard.Subject(code, "On " + code))
                        .toList(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null);
    }

    public static BookCard renamed(BookCard card, String title) {
        return new BookCard(
                card.id(),
                card.work(),
                card.slug(),
                title,
                card.subtitle(),
                card.edition(),
                card.contributors(),
                card.byline(),
                card.imprint(),
                card.language(),
                card.overview(),
                card.subjects(),
                card.keywords(),
                card.publicationDate(),
                card.series(),
                card.products(),
                card.cover(),
                card.lineage());
    }

    /** What the content answers for an entry of {@link #OUTLINE}. */
    public static Optional<Content.Section> section(int number, String html, boolean complete) {
        var entry = OUTLINE.get(number);
        return Optional.of(new Content.Section(entry.id(), number, entry.kind(), entry.title(), html, complete));
    }

    private static List<Entry> outline() {
        var entries = new ArrayList<Entry>();
        add(entries, 0, EntryKind.FRONT_MATTER, "Preface", 900, Access.FREE);
        add(entries, 0, EntryKind.PART, "Part I: Design", 900, Access.TEASER);
        add(entries, 1, EntryKind.CHAPTER, "API Design", 900, Access.NONE);
        add(entries, 0, EntryKind.CHAPTER, "Logging", 0, Access.NONE);
        add(entries, 0, EntryKind.RELATED_BOOKS, "Other Books You May Enjoy", 0, Access.NONE);
        add(entries, 0, EntryKind.INDEX, "Index", 0, Access.NONE);
        return List.copyOf(entries);
    }

    private static void add(List<Entry> entries, int depth, EntryKind kind, String title, int length, Access access) {
        entries.add(
                new Entry(EntryId.create(), entries.size(), depth, kind, title, length, access, List.of(), List.of()));
    }
}
