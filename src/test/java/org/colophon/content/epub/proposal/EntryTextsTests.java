package org.colophon.content.epub.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colophon.content.epub.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryTextsTests {

    private Proposed proposed;

    @BeforeEach
    void in(@TempDir Path folder) {
        proposed = new Proposed(folder);
    }

    @Test
    void givesAnIdToTheFirstPartOnly() {
        var texts = proposed.texts(new Sample()
                .document("a.xhtml", "<div id='d'><p id='a'>a</p><p id='x'>b</p></div>")
                .contents(Proposed.link("a.xhtml", "One", Proposed.link("a.xhtml#x", "X"))));

        assertThat(texts.getFirst().html()).isEqualTo("<div id=\"d\"><p id=\"a\">a</p></div>");
        assertThat(texts.getLast().html()).isEqualTo("<div><p id=\"x\">b</p></div>");
        assertThat(texts.getFirst().places().keySet())
                .extracting(Object::toString)
                .containsExactly("/OPS/a.xhtml", "/OPS/a.xhtml#d", "/OPS/a.xhtml#a");
        assertThat(texts.getLast().places().keySet())
                .extracting(Object::toString)
                .containsExactly("/OPS/a.xhtml#x");
    }

    @Test
    void resolvesLinksAndTellsWhatIsUsed() {
        var text = proposed.texts(new Sample()
                        .document(
                                "t/a.xhtml",
                                "<p><a href='../b.xhtml#x'>b</a> <a href='#y'>y</a> <a href='http://a.example/'>w</a> "
                                        + "<a href='file:///etc/passwd'>f</a> <a href='javascript:x()'>j</a></p>"
                                        + "<img src='../i/a%20b.png' alt='A' srcset='x 2x'/><img src='http://a.example/x.png' alt='B'/>"
                                        + "<img src='data:image/png;base64,AA==' alt='C'/><img src='gone.png' alt='D'/>"
                                        + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><image href='../i/c.svg'/></svg><script>x()</script>")
                        .file("OPS/i/a b.png", "")
                        .file("OPS/i/c.svg", ""))
                .getFirst();

        assertThat(text.html())
                .isEqualTo(
                        "<p><a href=\"/OPS/b.xhtml#x\">b</a> <a href=\"/OPS/t/a.xhtml#y\">y</a> "
                                + "<a href=\"http://a.example/\">w</a> <a>f</a> <a>j</a></p>"
                                + "<img src=\"/OPS/i/a%20b.png\" alt=\"A\"><img alt=\"B\"><img src=\"data:image/png;base64,AA==\" alt=\"C\">"
                                + "<img src=\"/OPS/t/gone.png\" alt=\"D\">"
                                + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><image href=\"/OPS/i/c.svg\"></image></svg>");
        assertThat(text.resources()).containsExactly("OPS/i/a b.png", "OPS/i/c.svg");
        assertThat(proposed.notices()).hasSize(5);
    }

    @Test
    void tellsDocumentsOfOneTextApart() {
        var text = proposed.whole(new Sample()
                .document("a.xhtml", "<h1>A</h1><p id='x'>a <a href='b.xhtml#x'>b</a></p>")
                .document(
                        "b.xhtml",
                        "<p id='x'>b</p><svg xmlns='http://www.w3.org/2000/svg'><g id='x'/><use href='#x'/></svg>"));

        assertThat(text.html())
                .startsWith(
                        "<h1>A</h1><p id=\"x\">a <a href=\"/OPS/b.xhtml#x\">b</a></p><a id=\"document\"></a><p id=\"x-2\">b</p>")
                .contains("<g id=\"x\"></g><use href=\"#x\"></use>");
        assertThat(text.places())
                .hasToString("{/OPS/a.xhtml=, /OPS/a.xhtml#x=x, /OPS/b.xhtml=document, /OPS/b.xhtml#x=x-2}");
        assertThat(text.targets()).hasToString("[/OPS/b.xhtml#x]");
    }

    @Test
    void writesHtmlOfWhatIsXml() {
        var html = proposed.texts(
                        new Sample().document("a.xhtml", "<p><a id='x'/>a<br/>b<![CDATA[<c>&nbsp;]]></p><div/>"))
                .getFirst()
                .html();

        assertThat(html).isEqualTo("<p><a id=\"x\"></a>a<br>b&lt;c&gt;&amp;nbsp;</p><div></div>");
    }

    @Test
    void showsAPictureInTheSpine() {
        var text = proposed.texts(new Sample()
                        .item("c d.svg", "image/svg+xml", "")
                        .reference("c d.svg", "")
                        .file("OPS/c d.svg", "<svg/>"))
                .getFirst();

        assertThat(text.html()).isEqualTo("<figure><img src=\"/OPS/c%20d.svg\" alt=\"c d.svg\"></figure>");
        assertThat(text.resources()).containsExactly("OPS/c d.svg");
    }
}
