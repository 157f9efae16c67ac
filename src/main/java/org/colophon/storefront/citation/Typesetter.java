package org.colophon.storefront.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * Sets references in one style. Reading a style takes some hundred milliseconds and setting a reference two or three, so each
 * style is read once; its processor remembers what it cites and is no good to two at once, so they take turns.
 */
final class Typesetter {

    /** The site speaks English, and so do the words between the parts. */
    private static final String LOCALE = "en-US";

    /** What the processor leaves where a style groups editors and translators and there is only one of them. */
    private static final Map<String, String> BLEMISHES = Map.of("(; ", "(", ". . ", ". ", ", , ", ", ");

    /** APA, 7th edition, 9.28: the role is abbreviated. The processor takes the long form before a book's title. */
    private static final Pattern LONG_ROLE = Pattern.compile("\\(Editor(s?)\\), <");

    private static final Safelist ITALICS = Safelist.none().addTags("i");

    private final CSL processor;
    private @Nullable CSLItemData item;

    Typesetter(CitationStyle style) {
        try {
            processor = new CSL(new OneItem(), style.file(), LOCALE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return HTML with nothing but text and {@code i} */
    synchronized String set(CSLItemData reference) {
        item = reference;
        processor.reset();
        processor.registerCitationItems(reference.getId());
        return tidy(processor.makeBibliography().getEntries()[0]);
    }

    private static String tidy(String entry) {
        var parsed = Jsoup.parseBodyFragment(entry);
        parsed.select("span[style*=italic]").tagName("i");
        var settings = new Document.OutputSettings().prettyPrint(false);
        var html = Jsoup.clean(parsed.body().html(), "", ITALICS, settings).strip();
        for (var blemish : BLEMISHES.entrySet()) {
            html = html.replace(blemish.getKey(), blemish.getValue());
        }
        return NestedQuotes.in(LONG_ROLE.matcher(html).replaceAll("(Ed$1.), <"));
    }

    /** Gives the processor what is to be set next. */
    private final class OneItem implements ItemDataProvider {

        @Override
        public CSLItemData retrieveItem(String id) {
            return Objects.requireNonNull(item);
        }

        @Override
        public Collection<String> getIds() {
            return item == null ? List.of() : List.of(item.getId());
        }
    }
}
