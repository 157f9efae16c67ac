package org.colophon.catalog.contributor.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrcidTests {

    private static final String CARBERRY = "0000000218250097";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1825-0097",
                "0000-0001-5109-3700",
                "0000-0002-1694-233X",
                "0000-0001-5000-0007",
                "0000-0003-5000-0001",
                "0009-0000-0000-0009",
                "0009-0010-0000-0003"
            })
    void knowsWhatIsGivenOut(String text) {
        assertThat(Orcid.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1825-0097",
                "0000000218250097",
                " 0000 0002 1825 0097 ",
                "0000‐0002‐1825‐0097",
                "https://orcid.org/0000-0002-1825-0097",
                "http://orcid.org/0000-0002-1825-0097",
                "http://www.orcid.org/0000000218250097",
                "orcid.org/0000-0002-1825-0097",
                "ORCID: 0000-0002-1825-0097",
                "ORCID iD 0000-0002-1825-0097"
            })
    void isReadHoweverItIsWritten(String text) {
        assertThat(Orcid.of(text)).isEqualTo(new Orcid(CARBERRY));
    }

    @Test
    void readsASmallX() {
        assertThat(Orcid.of("0000-0002-1694-233x").characters()).isEqualTo("000000021694233X");
    }

    @ParameterizedTest
    @MethodSource
    void refusesAWrongCharacterAtAnyPlace(String wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Orcid(wrong)).withMessageContaining(wrong);
    }

    /** Each of the sixteen characters replaced by each other one. */
    static Stream<String> refusesAWrongCharacterAtAnyPlace() {
        return IntStream.range(0, 16)
                .boxed()
                .flatMap(place -> "0123456789X"
                        .chars()
                        .filter(it -> it != CARBERRY.charAt(place))
                        .mapToObj(it -> CARBERRY.substring(0, place) + (char) it + CARBERRY.substring(place + 1)));
    }

    @Test
    void saysWhatTheCheckCharacterWouldBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Orcid.of("0000-0002-1694-2330"))
                .withMessage("\"0000000216942330\" is not an ORCID iD: the check character would be X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000-0002-1825-009",
                "0000-0002-1825-00977",
                "X000-0002-1825-0097",
                "０000-0002-1825-0097",
                "https://example.org/0000-0002-1825-0097",
                "Josiah Carberry"
            })
    void refusesWhatHasAnotherForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Orcid.of(text)).withMessageContaining("16 digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000149999992",
                "000000035000001X",
                "0008999999999996",
                "0009001000000011",
                "0000000000000001"
            })
    void refusesNumbersThatOrcidDoesNotGiveOut(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Orcid.of(text))
                .withMessageContaining("outside the blocks");
    }
}
