package org.colophon.content.conversion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.colophon.content.EntryId;
import org.colophon.content.epub.container.Reference;
import org.colophon.content.epub.proposal.EntryText;
import org.colophon.content.outline.OutlineEntry;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/** Has the text of an entry say where things are in the book, and not where they were in the EPUB. */
final class Markup {

    private static final int MAX_NOTICES = 20;
    private static final String INSIDE = "a[href^=/]";

    private final EntryText text;
    private final OutlineEntry entry;
    private final Document document;
    private final Set<String> notices = new LinkedHashSet<>();

    Markup(EntryText text, OutlineEntry entry) {
        this.text = text;
        this.entry = entry;
        this.document = Jsoup.parseBodyFragment(text.html());
        document.outputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);
    }

    /**
     * For a section to be made of it.
     *
     * @param pictures addresses by paths in the EPUB
     * @param elsewhere the addresses of places in other entries
     */
    String html(Map<String, String> pictures, Function<Reference, Optional<String>> elsewhere) {
        new Heading(entry.title()).removeFrom(document.body());
        new Media(pictures, this::note).settle(document.body());
        for (var link : document.select(INSIDE)) {
            Reference.parse(link.attr("href"))
                    .flatMap(it -> address(it, elsewhere))
                    .ifPresentOrElse(it -> link.attr("href", it), () -> unlink(link));
        }
        return document.body().html();
    }

    private Optional<String> address(Reference place, Function<Reference, Optional<String>> elsewhere) {
        var here = text.places().get(place);
        if (here == null) {
            return elsewhere.apply(place);
        }
        return Optional.of(here.isEmpty() ? Destinations.address(id(), null) : "#" + here);
    }

    private void unlink(Element link) {
        note("A link to “%s” has become plain text, for that is in no text of the book.".formatted(link.attr("href")));
        link.removeAttr("href");
    }

    private EntryId id() {
        return entry.id();
    }

    private void note(String detail) {
        if (notices.size() < MAX_NOTICES) {
            notices.add(detail.length() <= 500 ? detail : detail.substring(0, 499) + "…");
        }
    }

    /** What could not stay as it was, the first {@value #MAX_NOTICES}. */
    List<String> notices() {
        return List.copyOf(notices);
    }
}
