package org.colophon.catalog.book;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.colophon.catalog.BookCard;
import org.colophon.catalog.contributor.Byline;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.cover.Cover;
import org.colophon.catalog.description.Lineage;
import org.colophon.catalog.description.PublicationDate;
import org.colophon.catalog.description.Series;
import org.colophon.catalog.product.Availability;
import org.colophon.catalog.product.Price;
import org.colophon.catalog.product.Product;
import org.colophon.catalog.subject.ThemaScheme;
import org.jspecify.annotations.Nullable;

/** Writes the public card of a book: codes become what readers call them. */
final class BookCardPrint {

    private BookCardPrint() {}

    /** @param today in the publisher's calendar, which decides on the price */
    static BookCard of(Book book, LocalDate today) {
        var description = book.shown();
        return new BookCard(
                book.id(),
                book.work(),
                book.slug(),
                description.title(),
                description.subtitle(),
                description.edition(),
                contributors(description.contributions()),
                Byline.of(description.contributions()),
                description.imprint(),
                requireNonNull(description.language()).code(),
                description.overview().html(),
                subjects(description.subjects().thema()),
                description.subjects().keywords(),
                text(description.dates().publication()),
                series(description.series()),
                description.products().stream().map(it -> product(it, today)).toList(),
                cover(description.cover()),
                lineage(description.lineage()));
    }

    private static List<BookCard.Contributor> contributors(List<Contribution> contributions) {
        return contributions.stream()
                .map(it -> new BookCard.Contributor(it.name(), it.role().code()))
                .toList();
    }

    private static List<BookCard.Subject> subjects(List<String> codes) {
        return codes.stream()
                .map(it -> new BookCard.Subject(
                        it, ThemaScheme.current().heading(it).orElseThrow()))
                .toList();
    }

    private static @Nullable String text(@Nullable PublicationDate date) {
        return date == null ? null : date.text();
    }

    private static BookCard.@Nullable Series series(@Nullable Series series) {
        return series == null ? null : new BookCard.Series(series.title(), series.number());
    }

    private static BookCard.Product product(Product product, LocalDate today) {
        var form = product.form();
        return new BookCard.Product(
                product.isbn().digits(),
                form.code(),
                form.readerName(),
                product.pages(),
                price(product.priceOn(today).orElse(null)),
                code(product.availability()),
                product.isbn().hyphenated());
    }

    private static @Nullable String code(@Nullable Availability availability) {
        return availability == null ? null : availability.code();
    }

    private static BookCard.@Nullable Lineage lineage(Lineage lineage) {
        return lineage.equals(Lineage.NONE)
                ? null
                : new BookCard.Lineage(lineage.replaces(), lineage.translationOf(), lineage.revisedFrom());
    }

    private static BookCard.@Nullable Price price(@Nullable Price price) {
        return price == null ? null : new BookCard.Price(price.amount(), price.currency());
    }

    private static BookCard.@Nullable Cover cover(@Nullable Cover cover) {
        return cover == null
                ? null
                : new BookCard.Cover(
                        cover.path(), cover.width(), cover.height(), cover.colour(), cover.alt(), narrower(cover));
    }

    private static List<BookCard.Size> narrower(Cover cover) {
        return cover.narrower().stream()
                .map(it -> new BookCard.Size(it.path(), it.width()))
                .toList();
    }
}
