package org.colophon.content.section;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.colophon.catalog.fuzzing.Corpus;
import org.colophon.catalog.fuzzing.Noise;
import org.junit.jupiter.api.Test;

/** Whatever comes in, a section is well-formed and harmless, has each id once, and is left alone the second time. */
class SectionFuzzTests {

    private static final List<String> MARKUP = List.of(
            "<p>",
            "</p>",
            "<h1 id=h>",
            "<em>",
            "</em>",
            "<a href='#h'>",
            "<a href='entry:01890f3e-7c00-7000-8000-0000000000a1#p-00000000'>",
            "<a href=javascript:alert(1)>",
            "</a>",
            "<table>",
            "<caption>",
            "<tr>",
            "<td rowspan=9999999999 colspan=2>",
            "<th scope=row>",
            "</table>",
            "<ol start=-7>",
            "<li id=x>",
            "<dl><dt>",
            "<dd>",
            "</dl>",
            "<figure>",
            "<figcaption>",
            "<img src=/files/" + "0".repeat(64) + ".svg alt='",
            "<img src=x onerror=alert(1)>",
            "'",
            "\"",
            ">",
            "<",
            "/>",
            "<aside epub:type='footnote' id=n>",
            "<a epub:type=noteref href='#n'>",
            "</aside>",
            "<svg viewBox='0 0 9 9'>",
            "<path d='M0 0' style='fill:url(#g);stroke:url(//evil)'/>",
            "<linearGradient id=g xlink:href='#g'>",
            "<use href='#h'/>",
            "<foreignObject>",
            "<style>",
            "</style>",
            "<title>",
            "<desc>",
            "</svg>",
            "<math>",
            "<mi>",
            "<mtext>",
            "<mglyph>",
            "<annotation-xml encoding='text/html'>",
            "<mfenced open='<' separators=';'>",
            "</math>",
            "<script>",
            "</script>",
            "<template>",
            "<noscript>",
            "<select>",
            "<textarea>",
            "<plaintext>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "&lt;",
            "&#1;",
            "text",
            " ",
            "\n\n",
            "<br>",
            "<hr>",
            "<pre>",
            "<code class='language-c++'>",
            "<span lang=de dir=rtl>",
            "<blockquote>",
            "<form>",
            "<b>",
            "<i>");

    @FuzzTest
    void isHarmless(byte[] markup) {
        if (markup.length <= Noise.MOST_BYTES) {
            var text = Xhtml.of(new String(markup, UTF_8), Xhtml.EMPTY);
            Harmless.assertHarmless(text.html());
            assertThat(Xhtml.of(text.html(), Xhtml.EMPTY)).isEqualTo(text);
            assertThat(Xhtml.of(text.html(), text)).isEqualTo(text);
        }
    }

    @Test
    void isHarmlessWhateverIsGenerated() {
        Corpus.of(getClass(), "isHarmless").forEach(this::isHarmless);
        Noise.bytes(8, MARKUP).forEach(this::isHarmless);
    }
}
