package org.colophon.openapi;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Javadoc as the Markdown of OpenAPI. */
final class Prose {

    private static final Pattern CODE = Pattern.compile("</?code>");
    private static final Pattern TAG = Pattern.compile("</?[a-z][^>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Prose() {}

    static @Nullable String of(@Nullable String javadoc) {
        if (javadoc == null || javadoc.isBlank()) {
            return null;
        }
        var untagged = TAG.matcher(CODE.matcher(javadoc).replaceAll("`")).replaceAll("");
        return HtmlUtils.htmlUnescape(SPACE.matcher(untagged).replaceAll(" ")).strip();
    }
}
