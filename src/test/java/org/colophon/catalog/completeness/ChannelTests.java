package org.colophon.catalog.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.catalog.book.Descriptions.with;

import java.util.List;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelTests {

    private static final BookDescription COMPLETE =
            with(Descriptions.complete(Descriptions.ISBN), """
            {"overview": "<p>%s</p>", "keywords": ["a", "b", "c"],
             "products": [{"isbn": "9781801819992", "form": "ED", "availability": "20",
                           "prices": [{"amount": 1, "currency": "EUR"}]}]}""".formatted("x".repeat(200)));

    @Test
    void wantsNothingMoreOfABookOfWhichAllIsSaid() {
        assertThat(Channel.completenessOf(COMPLETE)).allSatisfy(it -> {
            assertThat(it.percent()).as(it.channel()).isEqualTo(100);
            assertThat(it.missing()).isEmpty();
        });
    }

    @Test
    void wantsEverythingOfABookOfWhichNothingIsSaid() {
        assertThat(Channel.completenessOf(BookDescription.NOTHING)).allSatisfy(it -> {
            assertThat(it.percent()).isZero();
            assertThat(it.missing()).extracting(Fault::pointer).contains("/title", "/contributors");
        });
    }

    /** Without one thing, exactly the channels that want it are less than complete, and name it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'title': ''}|/title|page, ONIX 3.1, EPUB, recommendations",
                "{'contributors': []}|/contributors|page, ONIX 3.1, EPUB, recommendations",
                "{'language': null}|/language|page, ONIX 3.1, EPUB",
                "{'imprint': null}|/imprint|page, ONIX 3.1, EPUB",
                "{'overview': '<p>Short</p>'}|/overview|recommendations",
                "{'overview': ''}|/overview|page, ONIX 3.1, recommendations",
                "{'subjects': ['UMX']}|/subjects|recommendations",
                "{'subjects': []}|/subjects|page, ONIX 3.1, recommendations",
                "{'keywords': ['a', 'b']}|/keywords|recommendations",
                "{'audience': null}|/audience|ONIX 3.1",
                "{'publicationDate': null}|/publicationDate|page, ONIX 3.1, EPUB",
                "{'cover': null}|/cover|page, ONIX 3.1, EPUB",
                "{'products': [{'isbn': '9781801819992', 'form': 'ED', 'availability': '20'}]}|/products|ONIX 3.1",
                "{'products': [{'isbn': '9781801819992', 'form': 'BC', 'availability': '20',"
                        + " 'prices': [{'amount': 1, 'currency': 'EUR'}]}]}|/products|EPUB",
                "{'products': [{'isbn': '9781801819992', 'form': 'ED',"
                        + " 'prices': [{'amount': 1, 'currency': 'EUR'}]}]}|/products|ONIX 3.1",
                "{'products': []}|/products|page, ONIX 3.1, EPUB"
            })
    void namesWhatIsMissing(String lacking, String pointer, String channels) {
        var short100 = Channel.completenessOf(with(COMPLETE, lacking)).stream()
                .filter(it -> it.percent() < 100)
                .toList();

        assertThat(short100).extracting(Completeness::channel).containsExactly(channels.split(", "));
        assertThat(short100)
                .allSatisfy(it ->
                        assertThat(it.missing()).extracting(Fault::pointer).contains(pointer));
    }

    @Test
    void countsInPercentAndNeverRoundsUp() {
        var lacking = with(COMPLETE, "{'keywords': []}");

        var recommendations = Channel.completenessOf(lacking).getLast();

        assertThat(recommendations.percent()).isEqualTo(80);
        assertThat(recommendations.missing())
                .isEqualTo(List.of(new Fault("/keywords", "Fewer than three keywords are given")));
    }
}
