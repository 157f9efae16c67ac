package org.colophon.storefront.citation;

import org.jsoup.Jsoup;

/**
 * A reference in one style.
 *
 * @param html safe, with nothing but text and {@code i}
 */
record StyledCitation(CitationStyle style, String html) {

    /** The same without italics, for a clipboard. */
    public String text() {
        return Jsoup.parseBodyFragment(html).text();
    }
}
