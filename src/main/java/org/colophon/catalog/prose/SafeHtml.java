package org.colophon.catalog.prose;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The HTML that editors may write: paragraphs, lists, quotations, emphasis and links to the web or to a mailbox. */
public final class SafeHtml {

    private static final Safelist SAFE = new Safelist()
            .addTags("p", "br", "em", "strong", "i", "b", "ul", "ol", "li", "blockquote", "a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener");

    /** One is enough for all that has been seen. */
    private static final int MOST_ROUNDS = 10;

    private SafeHtml() {}

    /**
     * What is safe in it; text stays where mark-up must go. What is safe already stays as it is.
     *
     * @throws IllegalArgumentException when the mark-up is a tangle of which no end is seen
     */
    public static String of(String html) {
        var safe = cleaned(html);
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var again = cleaned(safe);
            if (again.equals(safe)) {
                return safe;
            }
            safe = again; // what is left of a tangle of tags may be read as another one the next time
        }
        throw new IllegalArgumentException("The mark-up cannot be made out");
    }

    private static String cleaned(String html) {
        if (html.isEmpty()) {
            return html;
        }
        var clean = new Cleaner(SAFE).clean(Jsoup.parseBodyFragment(html));
        clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return clean.body().html().strip();
    }
}
