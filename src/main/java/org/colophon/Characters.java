package org.colophon;

import java.util.regex.Pattern;

/**
 * The characters that a document may have (XML 1.0, production 2). U+0000, most controls, halves of surrogate pairs, U+FFFE and
 * U+FFFF are none, and neither PostgreSQL nor ONIX could keep them.
 */
final class Characters {

    private static final Pattern ALLOWED =
            Pattern.compile("[\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]*");

    private Characters() {}

    static boolean areAllowed(String text) {
        return ALLOWED.matcher(text).matches();
    }
}
