package org.colophon.accounts.account;

/**
 * How a provider of identities names a person for good: OpenID Connect Core 1.0, 5.7 warrants nothing else to be stable and
 * to be theirs alone, neither the name nor the e-mail address.
 *
 * @param issuer the provider, an address of 1 to 500 characters
 * @param subject the person there, 1 to 255 characters
 */
public record ProviderIdentity(String issuer, String subject) {

    private static final int MAX_ISSUER = 500;
    private static final int MAX_SUBJECT = 255;

    /** @throws IllegalArgumentException when one of them is empty or too long */
    public ProviderIdentity {
        if (issuer.isEmpty() || issuer.length() > MAX_ISSUER || subject.isEmpty() || subject.length() > MAX_SUBJECT) {
            throw new IllegalArgumentException("Not the identity of a person at a provider");
        }
    }
}
