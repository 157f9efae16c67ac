package org.colophon.catalog.lists;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.Stream;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.contributor.ContributorRole;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.description.Language;
import org.colophon.catalog.description.Overview;
import org.colophon.catalog.description.PublicationDate;
import org.colophon.catalog.description.Subjects;
import org.colophon.catalog.product.Isbn;
import org.colophon.catalog.product.Product;
import org.colophon.catalog.product.ProductForm;
import org.colophon.catalog.subject.ThemaScheme;
import org.colophon.catalog.title.TitleStatement;
import org.jspecify.annotations.Nullable;

/** What a record says of a book, once all of it can be believed. What it does not say is null or empty. */
public record ListedBook(
        BookRecord source,
        Isbn isbn,
        @Nullable TitleStatement title,
        @Nullable String subtitle,
        List<Contribution> authors,
        @Nullable String publisher,
        @Nullable PublicationDate published,
        @Nullable Integer pages,
        @Nullable Language language,
        @Nullable Overview overview,
        List<String> subjects,
        List<String> keywords) {

    /** @throws RecordRefused with everything that is wrong with the record */
    public static ListedBook of(BookRecord source) {
        var reading = new RecordReading(source);
        reading.require(Field.ISBN, "The record has no ISBN, by which books are known");
        var isbn = reading.one(Field.ISBN, Isbn::of);
        var title = reading.one(Field.TITLE, TitleStatement::of);
        var subtitle = reading.one(Field.SUBTITLE, it -> it);
        var authors = reading.each(Field.AUTHORS, Contribution::author);
        var publisher = reading.one(Field.PUBLISHER, it -> it);
        var published = reading.one(Field.PUBLISHED, PublicationDate::new);
        var pages = reading.one(Field.PAGES, ListedBook::pages);
        var language = reading.one(Field.LANGUAGE, Language::new);
        var overview = reading.one(Field.OVERVIEW, Overview::ofText);
        var subjects = reading.each(Field.SUBJECTS, it -> ThemaScheme.current().subject(it));
        var keywords = reading.each(Field.KEYWORDS, it -> it);
        reading.finish();
        return new ListedBook(
                source,
                requireNonNull(isbn),
                title,
                subtitle,
                authors,
                publisher,
                published,
                pages,
                language,
                overview,
                subjects,
                keywords);
    }

    /**
     * A book that the catalogue does not have yet.
     *
     * @param assumed the language where the record states none
     * @throws RecordRefused when the record is too little to make a book of, or more than a book may have
     */
    public BookDescription described(Language assumed) {
        var reading = new RecordReading(source);
        reading.require(Field.TITLE, "A new book needs a title");
        reading.require(Field.AUTHORS, "A new book needs an author");
        reading.finish();
        return onto(BookDescription.NOTHING, assumed);
    }

    /**
     * A book that the catalogue has, with what the record says of it. What the record does not say stays as it is known.
     *
     * @param assumed the language where neither states one
     * @throws RecordRefused when that would be more than a book may have
     */
    public BookDescription onto(BookDescription known, Language assumed) {
        try {
            return new BookDescription(
                    title == null ? known.title() : title.title(),
                    subtitle == null ? known.subtitle() : subtitle,
                    title == null || title.edition() == null ? known.edition() : title.edition(),
                    contributions(known.contributions()),
                    publisher == null ? known.imprint() : publisher,
                    requireNonNullElse(language, requireNonNullElse(known.language(), assumed)),
                    requireNonNullElse(overview, known.overview()),
                    subjects(known.subjects()),
                    known.audience(),
                    known.dates().publishedOn(date(known.dates().publication())),
                    known.series(),
                    known.lineage(),
                    products(known.products()),
                    known.cover());
        } catch (IllegalArgumentException e) {
            throw new RecordRefused(List.of(new Fault("", String.valueOf(e.getMessage()))));
        }
    }

    /** Lists know authors only: whoever else contributed stays. */
    private List<Contribution> contributions(List<Contribution> known) {
        var others =
                known.stream().filter(it -> it.role() != ContributorRole.AUTHOR).toList();
        var same = names(known.stream().filter(it -> !others.contains(it)).toList())
                .equals(names(authors));
        return authors.isEmpty() || same
                ? known
                : Stream.concat(authors.stream(), others.stream()).toList();
    }

    private static List<String> names(List<Contribution> contributions) {
        return contributions.stream().map(Contribution::name).toList();
    }

    private Subjects subjects(Subjects known) {
        return new Subjects(
                subjects.isEmpty() ? known.thema() : subjects,
                known.qualifiers(),
                known.foreign(),
                keywords.isEmpty() ? known.keywords() : keywords);
    }

    private @Nullable PublicationDate date(@Nullable PublicationDate known) {
        return published == null || (known != null && known.covers(published)) ? known : published;
    }

    private List<Product> products(List<Product> known) {
        return known.stream().noneMatch(this::isSame)
                ? Stream.concat(known.stream(), Stream.of(Product.of(isbn, ProductForm.BOOK, pages)))
                        .toList()
                : known.stream().map(it -> isSame(it) ? counted(it) : it).toList();
    }

    private boolean isSame(Product product) {
        return product.isbn().equals(isbn);
    }

    private Product counted(Product product) {
        return pages == null ? product : product.counted(pages);
    }

    /** Lists write 0 where nobody has counted. */
    private static @Nullable Integer pages(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > Product.MAX_PAGES) {
            throw new IllegalArgumentException(
                    "\"%s\" is no number of pages from 1 to %d".formatted(text, Product.MAX_PAGES));
        }
        var pages = Integer.parseInt(text);
        return pages == 0 ? null : pages;
    }
}
