package org.colophon.content.epub.opf;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number or name of the publication.
 *
 * @param scheme what kind it says it is, such as {@code ISBN}; empty when not given
 * @param unique whether the package names this one as its identifier
 */
public record Identifier(String value, String scheme, boolean unique) {

    private static final Pattern ISBN = Pattern.compile("97[89]\\d{10}|\\d{9}[\\dX]");

    /** The digits, when this looks like an ISBN; its check digit is not looked at. */
    public Optional<String> isbn() {
        var digits = value.toUpperCase(Locale.ROOT)
                .replaceFirst("^(URN:)?ISBN:?", "")
                .replaceAll("[\\s-]", "");
        return ISBN.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }
}
