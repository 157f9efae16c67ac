package org.colophon.accounts.oidc;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.colophon.accounts.account.AccountName;
import org.colophon.accounts.mandate.Mandate;
import org.colophon.accounts.mandate.MandateRefused;
import org.colophon.accounts.mandate.Role;
import org.colophon.accounts.signin.ProviderRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;

/**
 * How to read what a provider says of a person.
 *
 * @param nameClaim the claim that a new account is named after; where it is absent, a verified e-mail address is
 * @param rolesClaim the claim with a text or a list of texts that roles follow from
 * @param admins values of it that make an administrator
 * @param editors values of it that make an editor
 * @param subscribers values of it that make a subscriber
 * @param imprintsClaim the claim with the imprints that an editor is limited to, "*" for all of them; without such a
 *     claim in the configuration every editor is for all
 */
@ConfigurationProperties("colophon.oidc")
record Claims(
        @DefaultValue("preferred_username") String nameClaim,
        @DefaultValue("groups") String rolesClaim,
        @DefaultValue List<String> admins,
        @DefaultValue List<String> editors,
        @DefaultValue List<String> subscribers,
        @Nullable String imprintsClaim) {

    private static final String ALL = "*";

    /** @throws ProviderRefused when there is none that an account can have */
    AccountName name(StandardClaimAccessor person) {
        return Optional.ofNullable(person.getClaimAsString(nameClaim))
                .or(() -> verifiedEmail(person))
                .flatMap(AccountName::typed)
                .orElseThrow(
                        () -> new ProviderRefused("Your provider names you in a way that no account can be named."));
    }

    /** @throws ProviderRefused when no role follows, or no imprint where one has to */
    Mandate mandate(StandardClaimAccessor person) {
        var values = texts(person, rolesClaim);
        if (values.stream().anyMatch(admins::contains)) {
            return Mandate.ADMINISTRATOR;
        }
        if (values.stream().anyMatch(editors::contains)) {
            return editor(person);
        }
        if (values.stream().anyMatch(subscribers::contains)) {
            return Mandate.of(Role.SUBSCRIBER, List.of());
        }
        throw new ProviderRefused(
                "Your provider knows you, but nobody has made you a subscriber, an editor or an administrator here.");
    }

    /** What is missing gives no rights: an editor of no named imprint is not one of all. */
    private Mandate editor(StandardClaimAccessor person) {
        var imprints = imprintsClaim == null ? List.of(ALL) : texts(person, imprintsClaim);
        if (imprints.isEmpty()) {
            throw new ProviderRefused("You are an editor, but your provider names no imprint of yours.");
        }
        try {
            return Mandate.of(Role.EDITOR, imprints.contains(ALL) ? List.of() : imprints);
        } catch (MandateRefused e) {
            throw new ProviderRefused("Your provider names imprints that cannot be. " + e.reason());
        }
    }

    private static Optional<String> verifiedEmail(StandardClaimAccessor person) {
        return Optional.ofNullable(person.getEmail()).filter(it -> !Boolean.FALSE.equals(person.getEmailVerified()));
    }

    private static List<String> texts(StandardClaimAccessor person, String claim) {
        var texts = person.getClaimAsStringList(claim);
        return texts == null
                ? List.of()
                : texts.stream().filter(Objects::nonNull).toList();
    }
}
