package org.colophon.content.epub.container;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A place in an EPUB. As text it is an address from the EPUB's root: {@code /OPS/chapter%201.xhtml#note-3}.
 *
 * @param path of a file in the EPUB, whether it is there or not; without a slash at the beginning, and not encoded
 * @param fragment the id of an element in it, or empty for the file as a whole
 */
public record Reference(String path, String fragment) {

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> WEB = Set.of("http", "https", "mailto", "tel");

    /**
     * What an address in a document of the EPUB means. As the URL standard has it for a path that climbs too high, it goes on
     * at the root: there is no address of anything outside.
     *
     * @param document the path of the document that holds the address
     * @return empty when the address has a scheme or a host, and so is not one of the EPUB
     */
    public static Optional<Reference> of(String document, String address) {
        var relative = address.replaceAll("[\\t\\n\\r]", "").strip();
        if (SCHEME.matcher(relative).matches() || relative.startsWith("//")) {
            return Optional.empty();
        }
        var hash = relative.indexOf('#');
        var fragment = hash < 0 ? "" : decoded(relative.substring(hash + 1));
        var path = (hash < 0 ? relative : relative.substring(0, hash)).replaceFirst("\\?.*$", "");
        return Optional.of(new Reference(path.isEmpty() ? document : resolved(document, path), fragment));
    }

    /** Reads what {@link #toString()} has written; empty for any other address. */
    public static Optional<Reference> parse(String text) {
        return text.startsWith("/") ? of("", text) : Optional.empty();
    }

    /** Whether an address leads to the web or to a person, and so may stay as it is. */
    public static boolean isOutside(String address) {
        var scheme = SCHEME.matcher(address.strip());
        return scheme.matches() && WEB.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        try {
            return new URI(null, null, "/" + path, fragment.isEmpty() ? null : fragment).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resolved(String document, String path) {
        var segments = new ArrayDeque<String>();
        if (!path.startsWith("/")) {
            segments.addAll(List.of(document.split("/", -1)));
            segments.pollLast();
        }
        for (var encoded : path.split("/", -1)) {
            var segment = decoded(encoded);
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return String.join("/", segments);
    }

    /** Signs of percent that encode nothing stay what they are. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
