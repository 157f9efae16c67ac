package org.colophon.storefront.citation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.catalog.BookCard;
import org.colophon.content.ContentReleased.Entry;
import org.jspecify.annotations.Nullable;

/**
 * All that a citation says of a book or of an entry of it.
 *
 * @param key names it in a file of references: the book's slug, with the entry's number behind it
 * @param title of what is cited, with its subtitle
 * @param bookTitle of the book that an entry stands in, null where the book is cited
 * @param edition {@code 2nd}, or as printed where it is no number
 * @param published {@code 2022}, {@code 2022-01} or {@code 2022-01-12}
 * @param isbn with hyphens where they are known, of the first product
 * @param address where it is read, complete with the host
 * @param accessed the day on which it was looked at
 */
record Reference(
        String key,
        String title,
        @Nullable String bookTitle,
        Credits credits,
        @Nullable String publisher,
        @Nullable String edition,
        @Nullable String published,
        @Nullable String isbn,
        String language,
        String address,
        LocalDate accessed) {

    private static final Pattern OWN_STOP = Pattern.compile(".*[?!:.]");

    static Reference toBook(BookCard card, String address, LocalDate accessed) {
        return of(card, card.slug(), title(card), null, Credits.of(card.contributors()), address, accessed);
    }

    static Reference toEntry(BookCard card, Entry entry, String address, LocalDate accessed) {
        return of(
                card,
                card.slug() + "-" + entry.number(),
                entry.title(),
                title(card),
                Credits.of(entry.contributors(), card.contributors()),
                address,
                accessed);
    }

    boolean isPart() {
        return bookTitle != null;
    }

    Optional<String> year() {
        return Optional.ofNullable(published).map(date -> date.substring(0, 4));
    }

    private static Reference of(
            BookCard card,
            String key,
            String title,
            @Nullable String book,
            Credits credits,
            String address,
            LocalDate accessed) {
        return new Reference(
                key,
                title,
                book,
                credits,
                card.imprint(),
                card.edition() == null ? null : EditionStatement.shortened(card.edition()),
                card.publicationDate(),
                isbn(card),
                card.language(),
                address,
                accessed);
    }

    private static String title(BookCard card) {
        if (card.subtitle() == null) {
            return card.title();
        }
        return card.title() + (OWN_STOP.matcher(card.title()).matches() ? " " : ": ") + card.subtitle();
    }

    private static @Nullable String isbn(BookCard card) {
        return card.products().stream()
                .findFirst()
                .map(product -> product.isbnHyphenated() == null ? product.isbn() : product.isbnHyphenated())
                .orElse(null);
    }
}
