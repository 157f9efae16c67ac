package org.colophon.delivery.idempotency;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name that a client gives to a request: 1 to 255 printable ASCII characters, bare or as a string of a structured field
 * (RFC 9651, 3.3.3), as draft-ietf-httpapi-idempotency-key-header has it.
 */
record IdempotencyKey(String text) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern TEXT = Pattern.compile("[\\x20-\\x7E]{1,255}");
    private static final Pattern QUOTED =
            Pattern.compile("\"((?:[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]|\\\\[\"\\\\])*)\"");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    IdempotencyKey {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("A key is 1 to 255 printable ASCII characters");
        }
    }

    /** The key that the header's value is; empty when it is none. */
    static Optional<IdempotencyKey> read(String value) {
        return textOf(value).filter(it -> TEXT.matcher(it).matches()).map(IdempotencyKey::new);
    }

    private static Optional<String> textOf(String value) {
        var quoted = QUOTED.matcher(value);
        if (quoted.matches()) {
            return Optional.of(ESCAPED.matcher(quoted.group(1)).replaceAll("$1"));
        }
        return value.startsWith("\"") ? Optional.empty() : Optional.of(value);
    }
}
