package org.colophon.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.catalog.BookCard;
import org.colophon.storefront.Samples;
import org.junit.jupiter.api.Test;

class FactsTests {

    @Test
    void tellWhichFormHasWhichNumberAndPrintItWhereTheyCan() {
        var card = Samples.issued(
                Samples.patterns("patterns"),
                null,
                new BookCard.Product("9781801819992", "BC", "Paperback", 594, null, null, "978-1-80181-999-2"),
                new BookCard.Product("9780306406157", "ED", "E-book", null, null, null, null));

        assertThat(Facts.of(card).isbns())
                .containsExactly(
                        new Facts.Isbn("978-1-80181-999-2", "Paperback"), new Facts.Isbn("9780306406157", "E-book"));
    }
}
