package org.colophon.storefront.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.catalog.BookCard;
import org.colophon.storefront.Samples;
import org.colophon.storefront.shelf.Listing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverPictureTests {

    private static final BookCard.Size SMALL = new BookCard.Size("/covers/a-160.jpg", 160);
    private static final BookCard.Size MIDDLE = new BookCard.Size("/covers/a-480.jpg", 480);

    @Test
    void hasASizeForEachPlace() {
        var picture = supplied(1000, List.of(SMALL, MIDDLE));

        assertThat(picture.hasSizes()).isTrue();
        assertThat(picture.small()).isEqualTo(SMALL);
        assertThat(picture.middle()).isEqualTo(MIDDLE);
        assertThat(picture.colour()).isEqualTo("#1d3557");
        assertThat(picture.alt()).isEqualTo("A bridge");
    }

    @Test
    void isItselfTheSizeThatIsNotThere() {
        var picture = supplied(480, List.of(SMALL));

        assertThat(picture.hasSizes()).isFalse();
        assertThat(picture.small()).isEqualTo(SMALL);
        assertThat(picture.middle().path()).isEqualTo("/covers/a.jpg");
    }

    @Test
    void readsACardThatKnowsOfNoSizes() {
        var picture = supplied(1000, null);

        assertThat(picture.hasSizes()).isFalse();
        assertThat(picture.small()).isEqualTo(new BookCard.Size("/covers/a.jpg", 1000));
    }

    @Test
    void isDrawnWhereNoneWasSupplied() {
        var picture = CoverPicture.of(new Listing(Samples.patterns("patterns"), 3));

        assertThat(picture.path()).isEqualTo("/books/patterns/cover.svg?v=3");
        assertThat(picture.hasSizes()).isFalse();
        assertThat(picture.middle().path()).isEqualTo(picture.path());
    }

    private static CoverPicture supplied(int width, @Nullable List<BookCard.Size> narrower) {
        var cover = new BookCard.Cover("/covers/a.jpg", width, 1200, "#1d3557", "A bridge", narrower);
        return CoverPicture.of(new Listing(Samples.issued(Samples.patterns("patterns"), cover), 1));
    }
}
