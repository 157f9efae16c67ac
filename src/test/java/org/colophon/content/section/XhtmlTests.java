package org.colophon.content.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class XhtmlTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bare text|<p>Bare text</p>",
                "<p>One<p>Two|<p>One</p><p>Two</p>",
                "<h1>Top</h1><h6>Deep</h6>|<h2>Top</h2><h4>Deep</h4>",
                "<b>a</b> <i>b</i>|<p><strong>a</strong> <em>b</em></p>",
                "<div>a</div><div>b</div>|<p>a</p><p>b</p>",
                "<div>a<p>b</p>c</div>|<p>a</p><p>b</p><p>c</p>",
                "<p>a<br>b</p>|<p>a<br />b</p>",
                "<p> a  <em> b </em> c </p>|<p>a <em>b </em>c</p>",
                "<pre><code class='x language-java y'>a  b</code></pre>|<pre><code class=\"language-java\">a  b</code></pre>",
                "<p><code class='evil'>x</code></p>|<p><code>x</code></p>",
                "<ul><li>a<li>b<ul><li>c</ul></ul>|<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>",
                "<ul>a<ul><li>b</ul></ul>|<ul><li>a</li><li><ul><li>b</li></ul></li></ul>",
                "<li>alone</li>|<p>alone</p>",
                "<blockquote>said</blockquote>|<blockquote><p>said</p></blockquote>",
                "<table><caption>t</caption><tr><th>a<td></table>|<table><caption>t</caption><tbody><tr><th>a</th><td></td></tr></tbody></table>",
                "<table><tr><td>a</table><tfoot>|<table><tbody><tr><td>a</td></tr></tbody></table>",
                "<figure><pre>x</pre><figcaption>c<p>d</figcaption></figure>|<figure><pre>x</pre><figcaption>c d</figcaption></figure>",
                "<figcaption>c</figcaption>|<p>c</p>",
                "<a href='https://a.b/c?d=1&e'>x</a>|<p><a href=\"https://a.b/c?d=1&amp;e\" rel=\"noopener\">x</a></p>",
                "<a href='#p-1'>x</a>|<p>x</p>",
                "<a href='mailto:a@b.c' onclick='x' rel='x'>x</a>|<p><a href=\"mailto:a@b.c\" rel=\"noopener\">x</a></p>",
                "<a name='x'>x</a>|<p>x</p>",
                "<em><p>a</p></em>|<p>a</p>",
                "<h2>a<div>b</div></h2>|<h2>a b</h2>",
                "<p></p><ul><li></ul><em> </em>|''",
                "a<em> </em>b|<p>a b</p>",
                "<img src=x alt=y>z|<p>z</p>",
                "x<sup>2</sup><sub>i</sub>|<p>x<sup>2</sup><sub>i</sub></p>",
                "a &lt; b &amp;&nbsp;c|<p>a &lt; b &amp;&#xa0;c</p>",
                "a&#1;b&#xFFFE;c|<p>abc</p>",
            })
    void keepsWhatASectionMayHold(String markup, String kept) {
        assertThat(withoutIds(sanitised(markup))).isEqualTo(kept);
    }

    @Test
    void keepsTheLinesOfCode() {
        assertThat(withoutIds(sanitised("<pre>\n\n  a\r\n\n  b\n</pre>"))).isEqualTo("<pre>  a\n\n  b\n</pre>");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void disarms(String attack) {
        Harmless.assertHarmless(sanitised(attack));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void leavesItsOwnWorkAlone(String markup) {
        var once = sanitised(markup);

        assertThat(sanitised(once)).isEqualTo(once);
        assertThat(Xhtml.of(once, Xhtml.stored(once)).html()).isEqualTo(once);
    }

    @Test
    void leavesItsOwnWorkAloneWhateverTheMarkup() {
        var markup = new RandomMarkup(7);
        for (int i = 0; i < 3_000; i++) {
            leavesItsOwnWorkAlone(markup.next());
        }
    }

    @Test
    void flattensWhatIsNestedTooDeeply() {
        for (var element : new String[] {"blockquote", "em", "ul><li", "table><tr><td", "div", "b><p", "figure"}) {
            leavesItsOwnWorkAlone(("<" + element + ">x").repeat(600));
        }
    }

    @Test
    void refusesMoreThanItsLimit() {
        assertThatIllegalArgumentException().isThrownBy(() -> sanitised("x".repeat(500_001)));
        assertThat(sanitised("x".repeat(500_000))).hasSizeGreaterThan(500_000);
    }

    static Stream<String> attacks() {
        return Attacks.all();
    }

    private static String sanitised(String markup) {
        return Xhtml.of(markup, Xhtml.EMPTY).html();
    }

    private static String withoutIds(String html) {
        return html.replaceAll(" id=\"p-[0-9a-f]{8}\"", "").replaceAll(">\n<", "><");
    }
}
