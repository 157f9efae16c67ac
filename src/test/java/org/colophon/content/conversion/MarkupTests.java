package org.colophon.content.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colophon.content.EntryKind;
import org.colophon.content.epub.container.Reference;
import org.colophon.content.epub.proposal.EntryText;
import org.colophon.content.outline.OutlineEntry;
import org.junit.jupiter.api.Test;

class MarkupTests {

    private static final Map<String, String> PICTURES = Map.of("OPS/a b.png", "/files/a.png");
    private static final UUID ENTRY = UUID.fromString("01890f3e-7c00-7000-8000-0000000000a1");

    private String notices = "";

    @Test
    void takesOffTheTitleThatATextBeginsWith() {
        assertThat(html("<section><h2 id='t'>The <i id='x'>Title</i></h2><p>a</p></section>"))
                .isEqualTo("<section><a id=\"t\"></a><a id=\"x\"></a><p>a</p></section>");
        assertThat(html("<h1>Another</h1><h2>The Title</h2>")).isEqualTo("<h1>Another</h1><h2>The Title</h2>");
        assertThat(html("<p>a</p><h2>The Title</h2>")).contains("h2");
        assertThat(html("<img src=\"/OPS/a%20b.png\" alt=\"\"><h2>The Title</h2>"))
                .contains("h2");
        assertThat(html("<h2>The Title<a href=\"http://a.example/\"></a></h2>")).contains("h2");
    }

    @Test
    void leadsLinksToWhereThingsAre() {
        var places = Map.of(new Reference("a.xhtml", ""), "", new Reference("a.xhtml", "x"), "x-2");
        var markup = markup(
                "<a href=\"/a.xhtml\">t</a><a href=\"/a.xhtml#x\">x</a><a href=\"/b.xhtml#y\">y</a>"
                        + "<a href=\"/c.xhtml\">c</a><a href=\"http://a.example/\">w</a>",
                places);

        var html = markup.html(
                Map.of(),
                it -> it.path().equals("b.xhtml") ? Optional.of("entry:b#" + it.fragment()) : Optional.empty());

        assertThat(html)
                .isEqualTo("<a href=\"entry:" + ENTRY + "\">t</a><a href=\"#x-2\">x</a><a href=\"entry:b#y\">y</a>"
                        + "<a>c</a><a href=\"http://a.example/\">w</a>");
        assertThat(markup.notices()).singleElement().asString().contains("/c.xhtml");
    }

    @Test
    void showsPicturesOrSaysWhatTheyShowed() {
        assertThat(html("<img src=\"/OPS/a%20b.png\" alt=\"A\">")).isEqualTo("<img src=\"/files/a.png\" alt=\"A\">");
        assertThat(notices).isEqualTo("[]");
        assertThat(html("<p>x<img src=\"/OPS/gone.png\" alt=\"A &amp; B\"></p>"))
                .isEqualTo("<p>xA &amp; B</p>");
        assertThat(notices).contains("gone.png");
        assertThat(html("<img src=\"data:image/png;base64,AA==\" alt=\"\"><img alt=\"\">"))
                .isEmpty();
        assertThat(notices).contains("data:…");
    }

    @Test
    void takesAPictureOutOfTheDrawingThatOnlyHoldsIt() {
        assertThat(html("<svg viewBox=\"0 0 1 1\"><title>Cover</title><image xlink:href=\"/OPS/a%20b.png\"/></svg>"))
                .isEqualTo("<img src=\"/files/a.png\" alt=\"Cover\">");
        assertThat(html("<svg><image href=\"/OPS/a%20b.png\"/><path d=\"M0 0\"/></svg>"))
                .startsWith("<svg>");
        assertThat(notices).contains("within a drawing");
        assertThat(html("<svg><path d=\"M0 0\"></path></svg>")).isEqualTo("<svg><path d=\"M0 0\"></path></svg>");
    }

    @Test
    void takesObjectsForPicturesOrForWhatTheyHold() {
        assertThat(html("<object data=\"/OPS/a%20b.png\"><p>A picture</p></object>"))
                .isEqualTo("<img src=\"/files/a.png\" alt=\"A picture\">");
        assertThat(html("<object data=\"/OPS/x.swf\"><p>Instead</p></object>")).isEqualTo("<p>Instead</p>");
        assertThat(notices).contains("no picture");
        html("<video src=\"/OPS/x.mp4\"></video>");
        assertThat(notices).contains("video");
    }

    @Test
    void doesNotSayMoreThanAnEditorReads() {
        html("<a href=\"/x%d\">a</a>".repeat(30).formatted((Object[]) numbers()));

        assertThat(notices.split("plain text")).hasSize(21);
    }

    private static Integer[] numbers() {
        var numbers = new Integer[30];
        Arrays.setAll(numbers, it -> it);
        return numbers;
    }

    private String html(String html) {
        var markup = markup(html, Map.of());
        var result = markup.html(PICTURES, it -> Optional.empty());
        notices = markup.notices().toString();
        return result;
    }

    private static Markup markup(String html, Map<Reference, String> places) {
        return new Markup(
                new EntryText(html, places, Set.of(), Set.of()),
                new OutlineEntry(ENTRY, EntryKind.CHAPTER, "The Title", 0, "", ""));
    }
}
