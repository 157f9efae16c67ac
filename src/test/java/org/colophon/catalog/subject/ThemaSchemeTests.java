package org.colophon.catalog.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemaSchemeTests {

    private final ThemaScheme thema = ThemaScheme.current();

    @Test
    void knowsTheEnglishHeadings() {
        assertThat(thema.heading("UMX")).contains("Programming and scripting languages: general");
        assertThat(thema.heading("UMZ")).contains("Software Engineering");
        assertThat(thema.heading("1")).contains("Place qualifiers");
        assertThat(thema.heading("")).isEmpty();
    }

    @Test
    void readsItsVersionFromTheFile() {
        assertThat(thema.version()).isEqualTo("1.6");
    }

    @Test
    void acceptsSubjects() {
        assertThat(thema.subject("UMX")).isEqualTo("UMX");
    }

    @Test
    void refusesQualifiersAndWhatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> thema.subject("1A"))
                .withMessage("\"1A\" is a Thema qualifier and no subject");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> thema.subject("umx"))
                .withMessage("\"umx\" is no subject code of Thema 1.6");
        assertThatIllegalArgumentException().isThrownBy(() -> thema.subject(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1DTA-RU-NN", "2ACB", "3MR", "4TM", "5AK", "6AA"})
    void acceptsQualifiersOfEachSort(String code) {
        assertThat(thema.qualifier(code)).isEqualTo(code);
    }

    @Test
    void refusesSubjectsAndWhatIsNoCodeAsQualifiers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> thema.qualifier("UMX"))
                .withMessage("\"UMX\" is a Thema subject and no qualifier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> thema.qualifier("7A"))
                .withMessage("\"7A\" is no qualifier code of Thema 1.6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5", "6"})
    void refusesWhatOnlyHeadsTheQualifiers(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> thema.qualifier(code))
                .withMessageContaining("\"%s\" only heads".formatted(code));
    }

    @Test
    void isATreeOfAllItsCodes() {
        var all = new ArrayList<ThemaCode>();
        gather(thema.top(), all);

        assertThat(all).hasSize(9187).doesNotHaveDuplicates();
        assertThat(all)
                .allSatisfy(it -> assertThat(thema.find(it.code())).contains(it))
                .filteredOn(it -> it.kind() == ThemaKind.QUALIFIER)
                .hasSize(5765);
        assertThat(thema.children("no code")).isEmpty();
    }

    @Test
    void beginsWithTheSubjects() {
        assertThat(thema.top())
                .extracting(ThemaCode::code)
                .startsWith("A", "C")
                .endsWith("Y", "1", "2", "3", "4", "5", "6");
    }

    @Test
    void tellsWhatStandsAboveAndBelow() {
        var code = thema.find("UMZ").orElseThrow();

        assertThat(thema.path(code)).extracting(ThemaCode::code).containsExactly("U", "UM");
        assertThat(thema.children("UMZ")).extracting(ThemaCode::code).containsExactly("UMZL", "UMZT", "UMZW");
        assertThat(thema.path(thema.top().getFirst())).isEmpty();
    }

    @Test
    void followsTheSchemeWhereACodeDoesNotBeginLikeItsParent() {
        assertThat(thema.find("1DDF-FR-C").orElseThrow().parent()).isEqualTo("1DDF-FR-XA");
    }

    @Test
    void hasTheNotesForThoseWhoChoose() {
        assertThat(thema.find("2Z").orElseThrow().notes())
                .isEqualTo(
                        "Use for: languages that do not have an appropriate code and do not fit into other groupings");
        assertThat(thema.find("AB").orElseThrow().notes()).isEmpty();
    }

    private void gather(List<ThemaCode> codes, List<ThemaCode> all) {
        for (var code : codes) {
            all.add(code);
            gather(thema.children(code.code()), all);
        }
    }
}
