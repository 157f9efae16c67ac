package org.colophon.storefront.citation;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reference in the tagged format of Research Information Systems, in UTF-8: one tag a line, lines end with CR and LF, and
 * names have no asterisk.
 */
final class Ris {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}]+");

    private final StringBuilder text = new StringBuilder();

    private Ris() {}

    static String of(Reference it) {
        var record = new Ris();
        record.line("TY", it.isPart() ? "CHAP" : "BOOK");
        record.names("AU", it.credits().authors());
        record.names("ED", it.credits().editors());
        record.names("A2", it.credits().bookAuthors());
        record.names("A4", it.credits().translators());
        record.line("TI", it.title());
        record.line("T2", it.bookTitle());
        record.line("ET", it.edition());
        record.line("PB", it.publisher());
        record.line("PY", it.year().orElse(null));
        record.line("SN", it.isbn());
        record.line("LA", it.language());
        record.line("UR", it.address());
        record.line("Y2", DAY.format(it.accessed()));
        record.line("ER", "");
        return record.text.toString();
    }

    private void names(String tag, List<CitedName> names) {
        names.forEach(name -> line(tag, risName(name).replace("*", "")));
    }

    /** In this format a suffix comes last. */
    private static String risName(CitedName name) {
        return name.suffix().isEmpty()
                ? name.inverted()
                : name.familyName() + ", " + name.given() + ", " + name.suffix();
    }

    private void line(String tag, @Nullable String value) {
        if (value != null) {
            text.append(tag)
                    .append("  - ")
                    .append(BREAKS.matcher(value).replaceAll(" ").strip())
                    .append("\r\n");
        }
    }
}
