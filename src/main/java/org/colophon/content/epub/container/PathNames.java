package org.colophon.content.epub.container;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colophon.content.epub.container.EpubRefused.Reason;

/** Lets only names of files pass that mean the same on every machine (OCF, "File paths and file names"), each once. */
final class PathNames {

    private final Set<String> seen = new HashSet<>();

    /** @throws EpubRefused when the name is unsafe, or differs from an earlier one in case or accents' encoding only */
    void check(String name) {
        if (!isSafe(name)) {
            throw new EpubRefused(
                    Reason.UNSAFE_NAME, "A file in the EPUB is named “" + shown(name) + "”, which is not allowed.");
        }
        var folded = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        if (!seen.add(folded)) {
            throw new EpubRefused(Reason.UNSAFE_NAME, "The EPUB has two files named “" + shown(name) + "”.");
        }
    }

    private static boolean isSafe(String name) {
        var path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return name.length() <= Limits.MAX_NAME
                && name.chars().noneMatch(it -> it == '\\' || it == ':' || Character.isISOControl(it))
                && List.of(path.split("/", -1)).stream()
                        .noneMatch(it -> Set.of("", ".", "..").contains(it));
    }

    private static String shown(String name) {
        var readable = name.replaceAll("\\p{Cntrl}", "\uFFFD");
        return readable.length() <= 100 ? readable : readable.substring(0, 100) + "…";
    }
}
