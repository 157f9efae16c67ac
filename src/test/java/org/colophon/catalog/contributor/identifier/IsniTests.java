package org.colophon.catalog.contributor.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsniTests {

    private static final String KNOWN = "000000012150090X";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000 0001 2103 2683",
                "0000 0001 2150 090X",
                "0000 0001 2281 955X",
                "0000 0001 2099 9104",
                "0000 0001 2144 1970"
            })
    void knowsWhatIsGivenOut(String text) {
        assertThat(Isni.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000012150090X",
                "0000-0001-2150-090x",
                "ISNI 0000 0001 2150 090X",
                "ISNI: 000000012150090X",
                "isni:000000012150090X",
                "https://isni.org/isni/000000012150090X",
                "http://www.isni.org/isni/000000012150090X",
                "http://www.isni.org/000000012150090X",
                "isni.org/isni/0000 0001 2150 090X"
            })
    void isReadHoweverItIsWritten(String text) {
        assertThat(Isni.of(text)).isEqualTo(new Isni(KNOWN));
    }

    @ParameterizedTest
    @MethodSource
    void refusesAWrongCharacterAtAnyPlace(String wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Isni(wrong)).withMessageContaining(wrong);
    }

    /** Each of the sixteen characters replaced by each other one. */
    static Stream<String> refusesAWrongCharacterAtAnyPlace() {
        return IntStream.range(0, 16)
                .boxed()
                .flatMap(place -> "0123456789X"
                        .chars()
                        .filter(it -> it != KNOWN.charAt(place))
                        .mapToObj(it -> KNOWN.substring(0, place) + (char) it + KNOWN.substring(place + 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ISNI", "0000000000000000", "0000 0001 2150 090", "https://isni.org/isni/", "Marilyn Monroe"
            })
    void refusesWhatIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Isni.of(text)).withMessageContaining("is not an ISNI");
    }
}
