package org.colophon.accounts.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MandateTests {

    @Test
    void saysWhatAnEditorMayDoAndWhere() {
        var mandate = Mandate.of(Role.EDITOR, List.of(" Packt ", "Ünder & Over"));

        assertThat(mandate.authorities()).containsExactly("ROLE_EDITOR", "IMPRINT_Packt", "IMPRINT_Ünder & Over");
        assertThat(mandate).hasToString("EDITOR for Packt, Ünder & Over");
    }

    @Test
    void isForAllImprintsWhenItNamesNone() {
        assertThat(Mandate.of(Role.EDITOR, List.of()).authorities()).containsExactly("ROLE_EDITOR");
        assertThat(Mandate.ADMINISTRATOR.authorities()).containsExactly("ROLE_ADMIN");
        assertThat(Mandate.ADMINISTRATOR).hasToString("ADMIN for all imprints");
    }

    @Test
    void neverLimitsAnAdministrator() {
        refuses(Role.ADMIN, List.of("Packt"));
    }

    @Test
    void namesEachImprintOnceWhateverItsCase() {
        refuses(Role.EDITOR, List.of("Packt", "PACKT"));
    }

    @Test
    void namesFiftyImprintsAtMost() {
        var fifty = IntStream.range(0, 50).mapToObj(i -> "Imprint " + i).toList();
        var more = IntStream.range(0, 51).mapToObj(i -> "Imprint " + i).toList();

        assertThat(Mandate.of(Role.EDITOR, fifty).imprints()).hasSize(50);
        refuses(Role.EDITOR, more);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "\u0000"})
    void refusesWhatIsNoNameOfAnImprint(String name) {
        refuses(Role.EDITOR, List.of(name));
    }

    @Test
    void takesNamesUpToTwoHundredCharacters() {
        assertThat(new Imprint("x".repeat(200)).name()).hasSize(200);
        refuses(Role.EDITOR, List.of("x".repeat(201)));
    }

    private static void refuses(Role role, List<String> imprints) {
        assertThatExceptionOfType(MandateRefused.class).isThrownBy(() -> Mandate.of(role, imprints));
    }
}
