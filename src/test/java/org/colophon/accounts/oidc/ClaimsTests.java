package org.colophon.accounts.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.colophon.accounts.mandate.Mandate;
import org.colophon.accounts.mandate.Role;
import org.colophon.accounts.signin.ProviderRefused;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;

class ClaimsTests {

    private static final Claims ANY_IMPRINT = new Claims(
            "preferred_username", "groups", List.of("admins"), List.of("editors", "proofs"), List.of("readers"), null);
    private static final Claims SOME_IMPRINTS =
            new Claims("nick", "roles", List.of("admins"), List.of("editors"), List.of("readers"), "imprints");

    @Test
    void nameTheAccountByTheClaimElseByTheAddress() {
        assertThat(ANY_IMPRINT.name(of(Map.of("preferred_username", "Ada", "email", "a@example.org"))))
                .hasToString("ada");
        assertThat(ANY_IMPRINT.name(of(Map.of("email", "a@example.org")))).hasToString("a@example.org");
        assertThat(SOME_IMPRINTS.name(of(Map.of("nick", "ada", "preferred_username", "x"))))
                .hasToString("ada");
    }

    @Test
    void believeNoAddressThatIsNotVerified() {
        refusesName(Map.of("email", "a@example.org", "email_verified", false));
        refusesName(Map.of());
        refusesName(Map.of("preferred_username", "two words"));
        refusesName(Map.of("preferred_username", "me"));
    }

    @Test
    void makeAnAdministratorBeforeAnEditor() {
        assertThat(ANY_IMPRINT.mandate(of(Map.of("groups", List.of("editors", "admins")))))
                .isEqualTo(Mandate.ADMINISTRATOR);
        assertThat(ANY_IMPRINT.mandate(of(Map.of("groups", List.of("printers", "proofs")))))
                .isEqualTo(Mandate.of(Role.EDITOR, List.of()));
        assertThat(ANY_IMPRINT.mandate(of(Map.of("groups", "editors")))).isEqualTo(Mandate.of(Role.EDITOR, List.of()));
    }

    @Test
    void makeASubscriberOfWhoeverIsNothingMore() {
        assertThat(ANY_IMPRINT.mandate(of(Map.of("groups", List.of("readers")))))
                .isEqualTo(Mandate.of(Role.SUBSCRIBER, List.of()));
        assertThat(ANY_IMPRINT.mandate(of(Map.of("groups", List.of("readers", "editors")))))
                .isEqualTo(Mandate.of(Role.EDITOR, List.of()));
    }

    @Test
    void makeNobodyOfWhoeverHasNoRole() {
        refusesMandate(ANY_IMPRINT, Map.of());
        refusesMandate(ANY_IMPRINT, Map.of("groups", List.of("printers")));
        refusesMandate(ANY_IMPRINT, Map.of("roles", List.of("admins")));
    }

    @Test
    void limitEditorsToTheImprintsThatTheyName() {
        var roles = List.of("editors");

        assertThat(SOME_IMPRINTS.mandate(of(Map.of("roles", roles, "imprints", List.of("Packt", "Manning")))))
                .isEqualTo(Mandate.of(Role.EDITOR, List.of("Packt", "Manning")));
        assertThat(SOME_IMPRINTS.mandate(of(Map.of("roles", roles, "imprints", "*"))))
                .isEqualTo(Mandate.of(Role.EDITOR, List.of()));
        refusesMandate(SOME_IMPRINTS, Map.of("roles", roles));
        refusesMandate(SOME_IMPRINTS, Map.of("roles", roles, "imprints", List.of()));
        refusesMandate(SOME_IMPRINTS, Map.of("roles", roles, "imprints", List.of("Packt", "packt")));
        assertThat(SOME_IMPRINTS.mandate(of(Map.of("roles", "admins", "imprints", List.of("Packt")))))
                .isEqualTo(Mandate.ADMINISTRATOR);
    }

    private static StandardClaimAccessor of(Map<String, Object> claims) {
        return () -> claims;
    }

    private static void refusesName(Map<String, Object> claims) {
        assertThatExceptionOfType(ProviderRefused.class).isThrownBy(() -> ANY_IMPRINT.name(of(claims)));
    }

    private static void refusesMandate(Claims reading, Map<String, Object> claims) {
        assertThatExceptionOfType(ProviderRefused.class).isThrownBy(() -> reading.mandate(of(claims)));
    }
}
