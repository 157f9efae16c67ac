package org.colophon.content.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchoredTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p id='x'>Target</p>",
                "<div id='x'><p>Target</p></div>",
                "<p>Target <em id='x'>here</em></p>",
                "<p>Target<a id='x'></a></p><p>next</p>",
                "<a name='x'></a><p>Target</p>",
                "<p id='x'></p><p>Target</p>",
                "<h3 id='x'>Target</h3>",
                "<p>Target <svg><g id='x'/><path d='M0'/></svg></p>",
                "<pre id='x'>Target</pre>",
                "<ul><li id='x'>Target</li></ul>",
                "<dl><dt id='x'>Target</dt><dd>other</dd></dl>",
            })
    void leadsToTheParagraphInWhichAnIdStood(String markup) {
        var read = Anchored.of(markup + "<p><a href='#x'>link</a></p>", Xhtml.EMPTY);

        var text = Jsoup.parseBodyFragment(read.text().html());
        var paragraph = read.paragraphs().get("x");
        assertThat(text.select("a[href=#" + paragraph + "]").text()).isEqualTo("link");
        assertThat(found(text, paragraph).text()).startsWith("Target");
    }

    @Test
    void leadsToTheTableOrTheFigureOfACellOrACaption() {
        var read = Anchored.of(
                "<table><tr id='r'><td id='c'>x</table><figure id='f'><p>y</p><figcaption id='g'>z</figcaption></figure>",
                Xhtml.EMPTY);

        var text = Jsoup.parseBodyFragment(read.text().html());
        assertThat(found(text, read.paragraphs().get("c")).nameIs("table")).isTrue();
        assertThat(found(text, read.paragraphs().get("r")).nameIs("table")).isTrue();
        assertThat(found(text, read.paragraphs().get("f")).nameIs("figure")).isTrue();
        assertThat(found(text, read.paragraphs().get("g")).nameIs("figure")).isTrue();
    }

    @Test
    void joinsANoteAndWhatLeadsToIt() {
        var read = Anchored.of(
                "<p>x<a epub:type='noteref' href='#n1'>1</a></p>"
                        + "<aside epub:type='footnote' id='n1'><p>Note <a role='doc-backlink' href='#n1'>↩</a></p></aside>",
                Xhtml.EMPTY);

        var note = read.paragraphs().get("n1");
        assertThat(read.text().html())
                .contains("<a href=\"#" + note + "\" rel=\"noopener\" role=\"doc-noteref\">1</a>")
                .contains("<aside id=\"" + note + "\" role=\"doc-footnote\"><p")
                .contains("role=\"doc-backlink\"");
    }

    @Test
    void readsAnIdThatIsWrittenAsAddressesAre() {
        assertThat(Anchored.of("<p id='é x'>a</p><p><a href='#%C3%A9%20x'>b</a></p>", Xhtml.EMPTY)
                        .text()
                        .html())
                .contains("<a href=\"#p-");
    }

    @Test
    void hasPlainTextForALinkThatLeadsNowhere() {
        var read = Anchored.of("<p><a href='#gone'>text</a> <a href='../other.html'>more</a></p>", Xhtml.EMPTY);

        assertThat(read.text().html()).doesNotContain("<a").contains("text more");
        assertThat(read.paragraphs()).isEqualTo(Map.of());
    }

    @Test
    void keepsLinksToOtherEntriesUntilTheyAreLaidAnew() {
        var entry = "entry:01890f3e-7c00-7000-8000-0000000000a1";
        var text = Xhtml.of(
                "<p><a href='%s#p-00000000'>a</a> <a href='%s'>b</a> <a href='entry:x'>c</a></p>"
                        .formatted(entry, entry),
                Xhtml.EMPTY);

        assertThat(text.html()).contains(entry + "#p-00000000\"", entry + "\"", "</a> c");
        var relinked = text.relinked(it -> it.contains("#") ? Optional.of("7#y") : Optional.empty());
        assertThat(relinked.html()).contains("href=\"7#y\"", "</a> b c").doesNotContain("entry:");
    }

    private static Element found(Element text, @Nullable String id) {
        return Objects.requireNonNull(text.getElementById(String.valueOf(id)));
    }
}
