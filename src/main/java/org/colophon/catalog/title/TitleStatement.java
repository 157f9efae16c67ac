package org.colophon.catalog.title;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title as lists write it, taken apart: {@code Android in Action, Second Edition} is the title "Android in Action" and the
 * edition statement "Second Edition". Only what stands at the very end after a comma and is a number or one word before
 * "Edition" is taken for a statement; "Java 2 Micro Edition" and "Refactoring: Ruby Edition" remain titles.
 */
public record TitleStatement(String title, @Nullable String edition) {

    private static final Pattern WITH_EDITION =
            Pattern.compile("(?<title>.+?)\\s*,\\s*(?<edition>[\\p{L}\\d][\\p{L}\\d.\\-]*\\s+[Ee]dition)");

    public static TitleStatement of(String text) {
        var stripped = text.strip();
        var parts = WITH_EDITION.matcher(stripped);
        return parts.matches()
                ? new TitleStatement(parts.group("title"), parts.group("edition"))
                : new TitleStatement(stripped, null);
    }
}
