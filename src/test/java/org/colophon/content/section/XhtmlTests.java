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
                "<ol start='3' type='a'><li>x</ol>|<ol start=\"3\" type=\"a\"><li>x</li></ol>",
                "<ol start='1e9' type='disc'><li>x</ol>|<ol><li>x</li></ol>",
                "<dl><div><dt>a<dd>b</div><p>c</dl>|<dl><dt>a</dt><dd>b</dd><dd><p>c</p></dd></dl>",
                "<table><tr><th scope=row colspan=2 rowspan=9999>a</table>|<table><tbody><tr><th scope=\"row\" colspan=\"2\">a</th></tr></tbody></table>",
                "<p>a<hr>b|<p>a</p><hr /><p>b</p>",
                "<h2>a<hr></h2>|<h2>a</h2>",
                "<p xml:lang='de' dir='rtl'>a <span lang='fr-CA'>b</span> <span class=x>c</span> <i lang='!'>d</i>|<p lang=\"de\" dir=\"rtl\">a <span lang=\"fr-CA\">b</span> c <em>d</em></p>",
                "<cite>a</cite><q>b</q><kbd>c</kbd><var>d</var><del>e</del><ins>f</ins>|<p><cite>a</cite><q>b</q><kbd>c</kbd><var>d</var><s>e</s>f</p>",
                "<ruby>漢<rp>(</rp><rt>kan</rt></ruby>|<p>漢</p>",
                "<aside>x</aside>|<p>x</p>",
                "<ol><li role='doc-endnote'>x</ol>|<ol><li>x</li></ol>",
                "<p>a<span epub:type='footnote'>b</span></p>|<p>a</p><aside role=\"doc-footnote\"><p>b</p></aside>",
            })
    void keepsWhatASectionMayHold(String markup, String kept) {
        assertThat(withoutIds(sanitised(markup))).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img src='F' width=10 height=999999>|<p><img src=\"F\" alt=\"\" width=\"10\" /></p>",
                "x <img alt=' a   b ' src='F' onload=x> y|<p>x <img src=\"F\" alt=\"a b\" /> y</p>",
                "<figure><a href='http://x'><img src='F'></a><figcaption>c</figcaption></figure>|<figure><a href=\"http://x\" rel=\"noopener\"><img src=\"F\" alt=\"\" /></a><figcaption>c</figcaption></figure>",
                "<figure>a<img src='F'></figure>|<figure><p>a<img src=\"F\" alt=\"\" /></p></figure>",
                "<img src='https://a.b/F'><img src='/files/x.png'>|''",
                "<img src='F/../../x'>|''",
            })
    void showsThePicturesThatAreKept(String markup, String kept) {
        var file = "/files/" + "0a".repeat(32) + ".png";

        assertThat(withoutIds(sanitised(markup.replace("F", file)))).isEqualTo(kept.replace("F", file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<mi>x</mi><mo>&lt;</mo>|<mi>x</mi><mo>&lt;</mo>",
                "<mfrac><mi mathvariant=bold onclick=x>a</mi><menclose><mn>2</mn></menclose></mfrac>|<mfrac><mi mathvariant=\"bold\">a</mi><mrow><mn>2</mn></mrow></mfrac>",
                "<mfenced open='['><mi>a</mi><mi>b</mi></mfenced>|<mrow><mo>[</mo><mi>a</mi><mo>,</mo><mi>b</mi><mo>)</mo></mrow>",
                "<semantics><mi>a</mi><annotation>x</annotation></semantics>|<mi>a</mi>",
                "<mi href='http://x'>a</mi><mtext><b>c</b></mtext>|<mi>a</mi><mtext>c</mtext>",
            })
    void keepsFormulas(String markup, String kept) {
        assertThat(withoutIds(sanitised("<math display=block>" + markup + "</math>")))
                .isEqualTo("<p><math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\">" + kept
                        + "</math></p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<path d='M0 0' style='fill:#f00; behavior:url(x)' class=x />|<path d=\"M0 0\" fill=\"#f00\"></path>",
                "<a href='http://x'><circle R=2 /></a>|<circle r=\"2\"></circle>",
                "<lineargradient id=g><stop offset=0 /></lineargradient><rect fill='url(#g)'/>|<linearGradient id=\"s-1\"><stop offset=\"0\"></stop></linearGradient><rect fill=\"url(#s-1)\"></rect>",
                "<rect fill='url(http://x#g)' stroke='url(#none)' id=r />|<rect></rect>",
                "<g id=a><use href='#b'/></g><g id=b><path d=M0 /></g><use xlink:href='#a'/>|<g id=\"s-1\"><use></use></g><g><path d=\"M0\"></path></g><use href=\"#s-1\"></use>",
                "<text>a <!-- --> b<tspan> c</tspan></text>|<text>a b<tspan> c</tspan></text>",
                "<title>&lt;b></title><path d='M0'/>|<title>&lt;b&gt;</title><path d=\"M0\"></path>",
            })
    void keepsDrawings(String markup, String kept) {
        assertThat(withoutIds(sanitised("<svg viewbox='0 0 9 9'>" + markup + "</svg>")))
                .isEqualTo("<p><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + kept + "</svg></p>");
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
