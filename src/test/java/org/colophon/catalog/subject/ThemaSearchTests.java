package org.colophon.catalog.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemaSearchTests {

    private final ThemaScheme thema = ThemaScheme.current();

    @Test
    void findsACodeAndThenThoseThatBeginSo() {
        assertThat(codes("umz", 5)).startsWith("UMZ", "UMZL", "UMZT", "UMZW").hasSizeGreaterThanOrEqualTo(4);
        assertThat(codes(" UMZL ", 1)).containsExactly("UMZL");
    }

    @Test
    void findsHeadingsByTheBeginningsOfTheirWordsTheShortestFirst() {
        assertThat(codes("softw engin", 3)).startsWith("UMZ");
        assertThat(thema.search("software", null, 12))
                .allMatch(it -> it.heading().toLowerCase(Locale.ROOT).contains("software"))
                .isSortedAccordingTo(Comparator.comparing(it -> it.heading().length()));
    }

    @Test
    void prefersTheWordItselfToALongerOne() {
        var found = codes("art", 200);

        assertThat(thema.heading("1DDF-FR-XHZA")).contains("Artois");
        assertThat(found).startsWith("6PA").containsSubsequence("6PA", "AGA", "1DDF-FR-XHZA");
    }

    @Test
    void wantsEveryWord() {
        assertThat(codes("tibetan buddhism", 10)).startsWith("QRFB21");
        assertThat(codes("tibetan buddhism flugzeug", 10)).isEmpty();
    }

    @Test
    void findsWhatOnlyTheNotesSayAfterWhatTheHeadingsSay() {
        var found = codes("serfdom", 10);

        assertThat(found).contains("NHTS");
        assertThat(codes("slavery serfdom", 10)).startsWith("NHTS");
        var headed = thema.search("architecture", null, 100).stream()
                .map(it -> Words.of(it.heading()).stream().anyMatch(word -> word.startsWith("architecture")))
                .toList();
        assertThat(headed).containsSequence(true, false).doesNotContainSequence(false, true);
    }

    @ParameterizedTest
    @CsvSource({
        "rhone alpes, 1DDF-FR-V",
        "RHÔNE-ALPES, 1DDF-FR-V",
        "children's history, YNH",
        "children’s history, YNH",
        "childrens history, YNH",
        "1ddf-fr-v, 1DDF-FR-V"
    })
    void ignoresAccentsCaseAndApostrophes(String query, String code) {
        assertThat(codes(query, 20)).contains(code);
    }

    @Test
    void readsLettersThatHaveNoAccentToTakeOff() {
        assertThat(Words.of("Tromsø, Łódź, Iğdır, Ærø, Straße"))
                .containsExactly("tromso", "lodz", "igdir", "aero", "strasse");
    }

    @Test
    void findsOnlyWhatIsWanted() {
        assertThat(thema.search("history", ThemaKind.SUBJECT, 100))
                .hasSize(100)
                .allMatch(it -> it.kind() == ThemaKind.SUBJECT);
        assertThat(thema.search("france", ThemaKind.QUALIFIER, 100))
                .isNotEmpty()
                .allMatch(it -> it.kind() == ThemaKind.QUALIFIER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!?", "’"})
    void findsNothingWithoutAWord(String query) {
        assertThat(codes(query, 10)).isEmpty();
    }

    @Test
    void answersTheSameEachTimeAndNothingTwice() {
        assertThat(codes("a", 9187)).doesNotHaveDuplicates().isEqualTo(codes("a", 9187));
    }

    private List<String> codes(String query, int limit) {
        return thema.search(query, null, limit).stream().map(ThemaCode::code).toList();
    }
}
