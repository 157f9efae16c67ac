package org.colophon.content.index.page;

import java.util.List;
import org.colophon.content.index.BookIndex;
import org.colophon.content.index.Locator;
import org.colophon.content.index.passage.BookText;
import org.colophon.content.index.passage.BookText.Position;
import org.colophon.content.index.passage.IndexedEntry;
import org.colophon.content.section.Xhtml;
import org.jsoup.nodes.Element;

/**
 * Writes an index as XHTML, a list of headings for each letter in the manner of EPUB Indexes 1.0. Locators are links named by
 * what a reader sees in the table of contents, for a book on the web has no pages: the number and the title of the entry,
 * numbers alone for a range of entries, and further places in the same entry counted from 2.
 */
final class IndexPage {

    private final BookText text;
    private final Element body = new Element("body");

    private IndexPage(BookText text) {
        this.text = text;
    }

    /** Empty when there is nothing to show. */
    static Xhtml of(BookIndex index, BookText text) {
        var page = new IndexPage(text);
        ShownIndex.of(index, text).forEach(page::group);
        return Xhtml.made(page.body);
    }

    private void group(String letter, List<ShownHeading> headings) {
        body.appendElement("h2").text(letter);
        list(headings, body);
    }

    private void list(List<ShownHeading> headings, Element into) {
        var list = into.appendElement("ul");
        headings.forEach(it -> item(it, list.appendElement("li")));
    }

    private void item(ShownHeading heading, Element item) {
        item.appendText(heading.term());
        locators(heading.locators(), item);
        reference("see", heading.see(), ", ", item);
        reference("See also", heading.seeAlso(), ". ", item);
        if (!heading.below().isEmpty()) {
            list(heading.below(), item);
        }
    }

    private static void reference(String words, List<String> terms, String before, Element item) {
        if (!terms.isEmpty()) {
            item.appendText(before).appendElement("em").text(words);
            item.appendText(" " + String.join("; ", terms));
        }
    }

    private void locators(List<Locator> locators, Element item) {
        var label = "";
        int place = 1;
        for (var locator : locators) {
            var from = text.position(locator.from()).orElseThrow();
            var own = label(from, text.position(locator.last()).orElseThrow());
            place = own.equals(label) ? place + 1 : 1;
            label = own;
            item.appendText(place > 1 ? " · " : ", ");
            item.appendElement("a").attr("href", address(from)).text(place > 1 ? String.valueOf(place) : own);
        }
    }

    private static String label(Position from, Position to) {
        return from.entry().equals(to.entry())
                ? named(from.entry())
                : from.entry().number() + "–" + to.entry().number();
    }

    private static String named(IndexedEntry entry) {
        return entry.number() + " " + entry.title();
    }

    /** Relative, for the page of the index lies beside those of all other entries. */
    private static String address(Position position) {
        return position.entry().number() + "#" + position.passage().place().paragraph();
    }
}
