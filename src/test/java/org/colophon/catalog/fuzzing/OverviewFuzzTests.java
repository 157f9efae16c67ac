package org.colophon.catalog.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Set;
import org.colophon.catalog.description.Overview;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Nothing dangerous is left of an overview, and what is safe already stays as it is. */
class OverviewFuzzTests {

    private static final Set<String> TAGS =
            Set.of("p", "br", "em", "strong", "i", "b", "ul", "ol", "li", "blockquote", "a");

    private static final List<String> HTML = List.of(
            "<p>",
            "</p>",
            "<br>",
            "<em>",
            "</em>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<ul>",
            "<li>",
            "</ul>",
            "<a ",
            "href=",
            "href='",
            "javascript:alert(1)",
            "https://a.example/",
            "mailto:a@b.example",
            "//a.example",
            "java\tscript:",
            "data:text/html,",
            "'",
            "\"",
            ">",
            "<",
            "/>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<svg>",
            "</svg>",
            "<math>",
            "<mtext>",
            "<style>",
            "</style>",
            "<script>",
            "</script>",
            "<noscript>",
            "</noscript>",
            "<template>",
            "<table>",
            "<tr>",
            "<td>",
            "<select>",
            "<title>",
            "<textarea>",
            "<plaintext>",
            "<xmp>",
            "<iframe srcdoc=",
            "<img src=x onerror=alert(1)>",
            " onclick=x()",
            "&lt;",
            "&#106;",
            "&Tab;",
            "&NewLine;",
            "&colon;",
            "text",
            " ",
            "\n\n",
            "<blockquote>",
            "<form>",
            "<base href=",
            "<mglyph>",
            "<annotation-xml encoding='text/html'>",
            "<foreignObject>",
            "<h1 id=x>",
            "rel=opener ",
            "target=_top ");

    @FuzzTest
    void keepsOnlyWhatIsSafe(byte[] html) {
        try {
            var text = new String(html, UTF_8);
            assertSafe(new Overview(text).html());
            assertSafe(Overview.ofText(text).html());
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("An overview has at most");
        }
    }

    @Test
    void keepsOnlyWhatIsSafeOfWhateverIsGenerated() {
        Corpus.of(getClass(), "keepsOnlyWhatIsSafe").forEach(this::keepsOnlyWhatIsSafe);
        Noise.bytes(4, HTML).forEach(this::keepsOnlyWhatIsSafe);
    }

    static void assertSafe(String html) {
        Jsoup.parseBodyFragment(html).body().children().select("*").forEach(OverviewFuzzTests::assertHarmless);
        assertThat(new Overview(html).html()).isEqualTo(html);
    }

    private static void assertHarmless(Element element) {
        assertThat(element.normalName()).isIn(TAGS);
        assertThat(element.attributes()).allSatisfy(it -> assertHarmless(element, it));
    }

    private static void assertHarmless(Element element, Attribute attribute) {
        assertThat(element.normalName()).isEqualTo("a");
        if (attribute.getKey().equals("rel")) {
            assertThat(attribute.getValue()).isEqualTo("noopener");
        } else {
            assertThat(attribute.getKey()).isEqualTo("href");
            assertThat(attribute.getValue()).matches("(?s)(?i)(https?:|mailto:).*");
        }
    }
}
