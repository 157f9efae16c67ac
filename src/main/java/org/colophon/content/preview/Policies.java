package org.colophon.content.preview;

import org.colophon.catalog.BookId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which policy holds for a book: its own, else that of its imprint, else that of the house. */
@Component
public class Policies {

    private final Previews previews;
    private final ImprintPreviews imprints;
    private final JdbcClient jdbc;

    Policies(Previews previews, ImprintPreviews imprints, JdbcClient jdbc) {
        this.previews = previews;
        this.imprints = imprints;
        this.jdbc = jdbc;
    }

    /** The policy that holds for a book now. */
    public PreviewPolicy of(BookId book) {
        return preview(book).policy();
    }

    /** A book's preview, decided on or not. */
    public Preview preview(BookId book) {
        return previews.findById(book.value()).orElseGet(() -> Preview.undecided(book, inherited(imprint(book))));
    }

    /** An imprint's preview, decided on or not. */
    public ImprintPreview preview(String imprint) {
        return imprints.findById(imprint).orElseGet(() -> ImprintPreview.undecided(imprint, inherited(imprint)));
    }

    public Preview save(Preview preview) {
        return previews.save(preview);
    }

    public ImprintPreview save(ImprintPreview preview) {
        return imprints.save(preview);
    }

    /** Has a book follow its imprint again. */
    public void forget(BookId book) {
        previews.deleteById(book.value());
    }

    /** Has an imprint follow the house again, or the house what holds by default. */
    public void forget(String imprint) {
        imprints.deleteById(imprint);
    }

    private PreviewPolicy inherited(String imprint) {
        return imprints.findFor(imprint).map(ImprintPreview::policy).orElse(PreviewPolicy.DEFAULT);
    }

    /** As the catalog has told of the book; one that has never been published has none yet. */
    private String imprint(BookId book) {
        return jdbc.sql("select imprint from content_published_book where book = :book")
                .param("book", book.value())
                .query(String.class)
                .optional()
                .orElse(ImprintPreview.HOUSE);
    }
}
