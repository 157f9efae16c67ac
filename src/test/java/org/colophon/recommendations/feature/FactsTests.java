package org.colophon.recommendations.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.content.EntryKind;
import org.colophon.recommendations.TestBook;
import org.junit.jupiter.api.Test;

class FactsTests {

    @Test
    void countsAsAuthorsWhomTheBookIsByAndNotWhoWroteItsForeword() {
        var card = TestBook.titled("Refactoring")
                .by("Martin Fowler")
                .contributor("Kent Beck", "A02")
                .contributor("Erich Gamma", "A23")
                .contributor("Some Translator", "B06")
                .card();

        assertThat(CardFacts.of(card).authors()).containsExactly("Martin Fowler", "Kent Beck");
    }

    @Test
    void takesTheOverviewAsPlainText() {
        var card = TestBook.titled("HTML")
                .overview("<p>Tags &amp; <b>text</b>.</p><p>More.</p>")
                .card();

        assertThat(CardFacts.of(card).overview()).isEqualTo("Tags & text. More.");
    }

    @Test
    void takesHeadingsOfPartsAndChaptersOnly() {
        var content = TestBook.titled("Python Architecture Patterns")
                .entry(EntryKind.FRONT_MATTER, "Preface")
                .entry(EntryKind.PART, "Part I: Design")
                .entry(EntryKind.CHAPTER, "API Design")
                .entry(EntryKind.RELATED_BOOKS, "Other Books You May Enjoy")
                .entry(EntryKind.INDEX, "Index")
                .content(1);

        assertThat(ContentFacts.of(content).headings()).containsExactly("Part I: Design", "API Design");
    }

    @Test
    void sellsWhatIsAvailableInAnyForm() {
        var book = TestBook.titled("Plenty");

        assertThat(CardFacts.of(book.sold("31", "23").card()).sells()).isTrue();
        assertThat(CardFacts.of(book.sold("31", "10", "40").card()).sells()).isFalse();
    }

    @Test
    void sellsAFormOfUnknownAvailabilityButNoBookWithoutAnyForm() {
        var book = TestBook.titled("Plenty");

        assertThat(CardFacts.of(book.sold((String) null).card()).sells()).isTrue();
        assertThat(CardFacts.of(book.sold().card()).sells()).isFalse();
    }

    @Test
    void takesTheNumberInTheSeriesAndWhatTheBookReplaces() {
        var first = TestBook.titled("First").inSeries("Earthsea", 1);
        var facts = CardFacts.of(TestBook.titled("Second")
                .inSeries("Earthsea", 2)
                .replacing(first)
                .card());

        assertThat(facts.seriesNumber()).isEqualTo(2);
        assertThat(facts.replaces()).isEqualTo(first.id().value());
        assertThat(CardFacts.of(first.card()).replaces()).isNull();
    }

    @Test
    void readsWhatAnEarlierVersionWrote() {
        var facts = FactsJson.card("""
                {"work": "01890f3e-7c00-7000-8000-000000000001", "slug": "plenty", "title": "Plenty", "subtitle": null,
                 "authors": ["Yotam Ottolenghi"], "imprint": null, "language": "en", "overview": "", "subjects": [],
                 "keywords": [], "publicationDate": null, "series": "Tables"}""");

        assertThat(facts.series()).isEqualTo("Tables");
        assertThat(facts.seriesNumber()).isNull();
        assertThat(facts.replaces()).isNull();
        assertThat(facts.sells()).isTrue();
    }

    @Test
    void readsBackWhatItWrote() {
        var book = TestBook.titled("Data Science at the Command Line")
                .by("Jeroen Janssens")
                .on("UNF", "Data mining")
                .keywords("unix")
                .entry(EntryKind.CHAPTER, "Obtaining Data")
                .term("shell", .3);
        var card = CardFacts.of(book.card());
        var content = ContentFacts.of(book.content(1));

        assertThat(FactsJson.card(FactsJson.write(card))).isEqualTo(card);
        assertThat(FactsJson.content(FactsJson.write(content))).isEqualTo(content);
        assertThat(FactsJson.content(null)).isEqualTo(ContentFacts.NONE);
    }

    @Test
    void readsWhatALaterVersionWrote() {
        assertThat(FactsJson.content("{\"headings\":[],\"terms\":[],\"index\":[\"closure\"]}"))
                .isEqualTo(ContentFacts.NONE);
    }
}
