package org.colophon.recommendations.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.content.EntryKind;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.Reason.Type;
import org.colophon.recommendations.TestBook;
import org.junit.jupiter.api.Test;

class ReasonTests {

    @Test
    void namesTheSubjectThatBothHave() {
        var book = TestBook.titled("A").on("UMZ", "Software engineering").on("UNF", "Data mining");
        var other = TestBook.titled("B").on("UNF", "Data mining").on("UYQ", "Artificial intelligence");

        assertThat(labels(Type.SHARED_SUBJECT, book, other)).containsExactly("Data mining");
    }

    @Test
    void namesTheRarestOfSeveralSharedSubjects() {
        var book = TestBook.titled("A").on("UMZ", "Software engineering").on("UNF", "Data mining");
        var other = TestBook.titled("B").on("UMZ", "Software engineering").on("UNF", "Data mining");
        var third = TestBook.titled("C").on("UMZ", "Software engineering");

        assertThat(labels(Type.SHARED_SUBJECT, book, other, third)).containsExactly("Data mining");
    }

    @Test
    void callsASubjectUnderTheSameHeadingRelated() {
        var book = TestBook.titled("A").on("UMX", "Programming languages");
        var other = TestBook.titled("B").on("UNF", "Data mining").on("UMZ", "Software engineering");

        assertThat(labels(Type.SHARED_SUBJECT, book, other)).containsExactly("Related subject: Software engineering");
    }

    @Test
    void givesANearSubjectLessThanTheSame() {
        var book = TestBook.titled("A").on("UMX", "Programming languages");
        var same = TestBook.titled("B").on("UMX", "Programming languages");
        var near = TestBook.titled("C").on("UMZ", "Software engineering");
        var far = TestBook.titled("D").on("UYQ", "Artificial intelligence");
        var scores = likeness(book, same, near, far).scores(0);

        assertThat(scores[1]).isGreaterThan(scores[2]);
        assertThat(scores[2]).isGreaterThan(scores[3]).isGreaterThan(0);
        assertThat(scores[3]).isPositive();
    }

    @Test
    void takesNoQualifiersForRelatedThatOnlyBeginAlike() {
        var book = TestBook.titled("A").on("4CT", "For higher education");
        var other = TestBook.titled("B").on("4Z", "For specific curricula");

        assertThat(labels(Type.SHARED_SUBJECT, book, other)).isEmpty();
    }

    @Test
    void namesTheAuthorsOfBoth() {
        var book = TestBook.titled("A").by("Kathy Sierra", "Bert Bates", "Third");
        var other = TestBook.titled("B").by("BERT BATES ", "Kathy Sierra", "Fourth");

        assertThat(labels(Type.SAME_CONTRIBUTOR, book, other)).containsExactly("Also by BERT BATES and Kathy Sierra");
    }

    @Test
    void namesTheSeries() {
        var book = TestBook.titled("A").inSeries("Head First");
        var other = TestBook.titled("B").inSeries("Head first");

        assertThat(labels(Type.SAME_SERIES, book, other)).containsExactly("In the series Head first");
    }

    @Test
    void namesKeywordsAsTheEditorWroteThem() {
        var book = TestBook.titled("A").keywords("event-driven", "Microservices");
        var other = TestBook.titled("B").keywords("Microservices", "event-driven");

        assertThat(labels(Type.COMMON_TERMS, book, other)).containsExactly("Both on event-driven, Microservices");
    }

    @Test
    void namesNoKeywordThatBothShareAPartOfOnly() {
        var book = TestBook.titled("A").keywords("functional testing");
        var other = TestBook.titled("B").keywords("testing");

        assertThat(labels(Type.COMMON_TERMS, book, other)).containsExactly("Both on testing");
    }

    @Test
    void namesKeywordsOfBothAndNotTheWordsBesideThem() {
        var book = TestBook.titled("Event-Driven Python").keywords("software architecture");
        var other = TestBook.titled("Domain-Driven Java").keywords("software architecture");

        assertThat(labels(Type.COMMON_TERMS, book, other)).containsExactly("Both on software architecture");
    }

    @Test
    void findsAKeywordHoweverItIsHyphenated() {
        var book = TestBook.titled("A").keywords("Test-Driven Development");
        var other = TestBook.titled("B").keywords("test driven development");

        assertThat(labels(Type.COMMON_TERMS, book, other)).containsExactly("Both on Test-Driven Development");
    }

    @Test
    void givesAWholeKeywordMoreThanAWordOfIt() {
        var book = TestBook.titled("A").keywords("domain-driven design");
        var same = TestBook.titled("B").keywords("domain-driven design");
        var part = TestBook.titled("C").keywords("event-driven programming");
        var scores = likeness(book, same, part).scores(0);

        assertThat(scores[2]).isPositive().isLessThan(scores[1] / 4);
    }

    @Test
    void takesAKeywordWithoutAnyWordForNone() {
        assertThat(reasons(
                        TestBook.titled("A").keywords("!"), TestBook.titled("B").keywords("?")))
                .isEmpty();
    }

    @Test
    void givesKeywordsTheirCapitals() {
        var book = TestBook.titled("A").keywords("python apis").overview("Learn how Python APIs are made");
        var other = TestBook.titled("B").keywords("python apis");

        assertThat(labels(Type.COMMON_TERMS, book, other)).containsExactly("Both on Python APIs");
    }

    @Test
    void writesATermInLowerCaseWhenOneOfBothDoesInRunningText() {
        var book = TestBook.titled("Refactoring").overview("About refactoring in Java");
        var other = TestBook.titled("Refactoring").overview("Refactoring explained, with Java");

        assertThat(labels(Type.COMMON_TERMS, book, other)).containsExactly("Both on refactoring, Java");
    }

    @Test
    void takesCapitalsForAccidentWhenTheOtherBookDoesWithout() {
        var book = TestBook.titled("A").overview("The art of Refactoring");
        var other = TestBook.titled("B").overview("The art of refactoring");

        assertThat(labels(Type.COMMON_TERMS, book, other)).containsExactly("Both on art, refactoring");
    }

    @Test
    void findsNothingInAWordOfTooManyBooks() {
        var few = booksWithOneWordInCommon(49);
        var many = booksWithOneWordInCommon(50);

        assertThat(likeness(few).reasons(0, 1)).hasSize(1);
        assertThat(likeness(many).reasons(0, 1)).isEmpty();
    }

    private static TestBook[] booksWithOneWordInCommon(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> TestBook.titled("Computing word" + i))
                .toArray(TestBook[]::new);
    }

    @Test
    void namesWhatTitlesHaveInCommonAsTheyWriteIt() {
        var book = TestBook.titled("Spidering Hacks");
        var other = TestBook.titled("Astronomy Hacks");

        assertThat(labels(Type.COMMON_TERMS, book, other)).containsExactly("Both on Hacks");
    }

    @Test
    void namesThreeTermsAtMostAndNoWeakOne() {
        var book = TestBook.titled("A").keywords("alpha", "beta", "gamma", "delta");
        var other = TestBook.titled("B").keywords("alpha", "beta", "gamma", "delta");
        var weak = TestBook.titled("Weak epsilon").keywords("alpha");
        var weakOther = TestBook.titled("Weak zeta").keywords("alpha");

        assertThat(labels(Type.COMMON_TERMS, book, other)).containsExactly("Both on alpha, beta, delta");
        assertThat(labels(Type.COMMON_TERMS, weak, weakOther)).containsExactly("Both on alpha");
    }

    @Test
    void findsTermsInHeadingsAndText() {
        var book = TestBook.titled("A").entry(EntryKind.CHAPTER, "Closures");
        var other = TestBook.titled("B").term("closures", .02);
        var third = TestBook.titled("C").entry(EntryKind.BACK_MATTER, "Closures");

        assertThat(labels(Type.COMMON_TERMS, book, other)).containsExactly("Both on closures");
        assertThat(labels(Type.COMMON_TERMS, book, third)).isEmpty();
    }

    @Test
    void namesTheImprintOnlyWhenThereIsNothingElse() {
        var book = TestBook.titled("Hacks").imprint("O'Reilly");
        var alike = TestBook.titled("More Hacks").imprint("O'Reilly");
        var unlike = TestBook.titled("Soups").imprint("O'Reilly");

        assertThat(reasons(book, alike, unlike)).extracting(Reason::type).containsExactly(Type.COMMON_TERMS);
        assertThat(reasons(book, unlike, alike)).extracting(Reason::label).containsExactly("Also from O'Reilly");
    }

    @Test
    void takesTwoBooksWithoutImprintForNothingAlike() {
        assertThat(reasons(TestBook.titled("A"), TestBook.titled("B"))).isEmpty();
    }

    @Test
    void putsTheWeightiestReasonFirst() {
        var book = TestBook.titled("A").inSeries("Head First").by("Same Author");
        var other = TestBook.titled("B").inSeries("Head First").by("Same Author");

        assertThat(reasons(book, other))
                .extracting(Reason::type)
                .containsExactly(Type.SAME_CONTRIBUTOR, Type.SAME_SERIES);
    }

    @Test
    void refusesWeightsThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(-.1, 1, 1, 1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(1, 1, 1, 1, 1, 1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(1, 1, 101, 1, 1, 1, 1));
    }

    private static List<String> labels(Type type, TestBook... books) {
        return Stream.of(books)
                .limit(1)
                .flatMap(first -> reasons(books).stream())
                .filter(reason -> reason.type() == type)
                .map(Reason::label)
                .toList();
    }

    private static List<Reason> reasons(TestBook... books) {
        return likeness(books).reasons(0, 1);
    }

    private static Likeness likeness(TestBook... books) {
        return new Likeness(Stream.of(books).map(TestBook::profile).toList(), Weights.DEFAULTS);
    }
}
