package org.colophon.catalog.contributor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContributorRoleTests {

    @Test
    void areAllOfTheList() {
        var list = Stream.of(
                        codes("A", 52),
                        codes("B", 35),
                        codes("C", 4),
                        codes("D", 4),
                        codes("E", 11),
                        codes("F", 2),
                        codes("Z", 6))
                .flatMap(it -> it);

        assertThat(Arrays.stream(ContributorRole.values()).map(ContributorRole::code))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(list, Stream.of("A99", "B99", "C99", "D99", "E99", "F99", "Z98", "Z99"))
                                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void areKnownByTheirCodes(ContributorRole role) {
        assertThat(ContributorRole.of(role.code())).isEqualTo(role);
        assertThat(role.lead()).matches("(?:With|[A-Z].*(?:by|:|with|of|through))");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A00", "A53", "a01", "By", "G01", "AUTHOR"})
    void refuseOtherCodes(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> ContributorRole.of(code));
    }

    private static Stream<String> codes(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(it -> "%s%02d".formatted(letter, it));
    }
}
