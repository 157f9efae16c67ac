package org.colophon.catalog.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p onclick='x()'>Good <em>book</em></p> | <p>Good <em>book</em></p>",
                "<p>A<script>alert(1)</script>B</p> | <p>AB</p>",
                "<a href='javascript:alert(1)'>x</a> | <a rel=\"noopener\">x</a>",
                "<a href='https://a.example/' target='_top'>x</a> | <a href=\"https://a.example/\" rel=\"noopener\">x</a>",
                "<a href='mailto:a@b.example'>x</a> | <a href=\"mailto:a@b.example\" rel=\"noopener\">x</a>",
                "<h1>Title</h1><ul><li>One</ul> | Title<ul><li>One</li></ul>",
                "<img src=x onerror=alert(1)>text | text",
                "5 < 6 & 7 | 5 &lt; 6 &amp; 7"
            })
    void keepsOnlyWhatIsSafe(String sent, String kept) {
        assertThat(new Overview(sent).html()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>A &amp; B &lt;b&gt; &nbsp;&eacute; “quoted”</p>\n<p>C<br>D</p>",
                "<blockquote>x<p>y</blockquote><b><i>z</b></i>",
                "<svg><p><style><a title=\"</style><img src onerror=alert(1)>\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<p><p><a href=http://x/?a=1&b=2><ul>loose</ul>",
                "<p><select><li>x",
                "<li><select><li>"
            })
    void changesNothingTheSecondTime(String sent) {
        var once = new Overview(sent);

        assertThat(new Overview(once.html())).isEqualTo(once);
        assertThat(once.html()).doesNotContain("onerror=alert(1)>").doesNotContain("<img");
    }

    @Test
    void makesParagraphsOfText() {
        assertThat(Overview.ofText("One <two>.\n\nThree & four.    Five.").html())
                .isEqualTo("<p>One &lt;two&gt;.</p>\n<p>Three &amp; four.</p>\n<p>Five.</p>");
    }

    @Test
    void refusesMoreThanThereIsRoomFor() {
        assertThat(new Overview("x".repeat(20_000)).html()).hasSize(20_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new Overview("x".repeat(20_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Overview("&".repeat(5_000)));
    }

    @Test
    void makesNothingOfTextWithoutWords() {
        assertThat(Overview.ofText(" \n\n One.\n\n \n\n").html()).isEqualTo("<p>One.</p>");
        assertThat(Overview.ofText(" ").html()).isEmpty();
    }
}
