package org.colophon.accounts.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name that a person signs in with, the same in upper and lower case; an e-mail address will do. */
public record AccountName(String value) {

    /**
     * 1 to 100 ASCII letters, digits and {@code . _ @ + -}, the first a letter or digit. Two names are kept back, for they
     * mean other things in addresses.
     */
    public static final String FORMAT = "(?!(?i:me|events)$)[A-Za-z0-9][A-Za-z0-9._@+-]{0,99}";

    private static final Pattern PATTERN = Pattern.compile(FORMAT);

    /** @throws IllegalArgumentException when the value does not have the {@link #FORMAT} */
    public AccountName {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of an account");
        }
        value = value.toLowerCase(Locale.ROOT);
    }

    /** What somebody typed as a name, with spaces around it forgiven; empty when no account can have it. */
    public static Optional<AccountName> typed(String text) {
        return Optional.of(text.strip())
                .filter(it -> PATTERN.matcher(it).matches())
                .map(AccountName::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
