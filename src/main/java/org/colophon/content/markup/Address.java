package org.colophon.content.markup;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a link of a section may lead: to another site, to a mailbox, to an id of the same markup ({@code #id}) or to another
 * entry of the book ({@code entry:} and its id, with or without a {@code #} and an id in there).
 */
final class Address {

    private static final int MAX_LENGTH = 2_000;

    private static final Pattern ALLOWED = Pattern.compile(
            "(?i:https?://|mailto:).+|#.+|entry:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:#[^\\s#\"<>]{1,200})?");

    private Address() {}

    /** @return empty for what leads anywhere else */
    static Optional<String> of(String href) {
        var address = Characters.withoutControls(href).strip();
        return address.length() <= MAX_LENGTH && ALLOWED.matcher(address).matches()
                ? Optional.of(address)
                : Optional.empty();
    }
}
