package org.colophon.content.markup;

import java.util.regex.Pattern;

/** Keeps out of a text what XML 1.0 (section 2.2, "Characters") does not allow, and what a database may refuse. */
final class Characters {

    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");

    private Characters() {}

    static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("");
    }

    static String withoutControls(String text) {
        return CONTROLS.matcher(legal(text)).replaceAll("");
    }

    /** With white space as a browser shows it. */
    static String collapsed(String text) {
        return WHITE_SPACE.matcher(legal(text)).replaceAll(" ");
    }

    static String inOneLine(String text) {
        return withoutControls(collapsed(text)).strip();
    }
}
