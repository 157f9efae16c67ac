package org.colophon.content.epub.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.colophon.content.epub.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DivisionsTests {

    private Proposed proposed;

    @BeforeEach
    void in(@TempDir Path folder) {
        proposed = new Proposed(folder);
    }

    @Test
    void guessesTheBodyByItsPlace() {
        assertThat(proposed.outline(new Sample()
                        .document("a.xhtml", "a")
                        .document("b.xhtml", "", "<body epub:type='toc'>b</body>", "")
                        .document("c.xhtml", "c")
                        .document("d.xhtml", "d")
                        .document("e.xhtml", "", "<body epub:type='index'>e</body>", "")
                        .document("f.xhtml", "f")))
                .containsExactly(
                        "FRONT_MATTER a: a",
                        "FRONT_MATTER Contents: b",
                        "CHAPTER c: c",
                        "CHAPTER d: d",
                        "BACK_MATTER e: e",
                        "BACK_MATTER f: f");
    }

    @Test
    void makesABookOfFrontAndBackMatterOnly() {
        assertThat(proposed.outline(Proposed.typed("preface", "a")
                        .document("b.xhtml", "", "<body epub:type='foreword'>b</body>", "")
                        .document("c.xhtml", "", "<body epub:type='index'>c</body>", "")))
                .containsExactly("FRONT_MATTER A: a", "FRONT_MATTER b: b", "BACK_MATTER c: c");
    }

    @Test
    void takesAHeadingForWhatItHolds() {
        assertThat(proposed.outline(Proposed.typed("preface", "a")
                        .document("b.xhtml", "", "<body epub:type='chapter'>b</body>", "")
                        .contents("<li><span>Before</span><ol>" + Proposed.link("a.xhtml", "A")
                                + "</ol></li><li><span>Part</span><ol>" + Proposed.link("b.xhtml", "B")
                                + "</ol></li>")))
                .containsExactly("FRONT_MATTER Before", "  SECTION A: a", "PART Part", "  CHAPTER B: b");
    }

    @Test
    void knowsFrontBodyAndBackByWhatDocumentsSay() {
        assertThat(proposed.outline(Proposed.typed("frontmatter", "a")
                        .document(
                                "b.xhtml",
                                "<title>B</title>",
                                "<body><section epub:type='preface'>b</section></body>",
                                "")
                        .document(
                                "c.xhtml",
                                "<title>C</title>",
                                "<body><div><section role='doc-chapter'><h1>c</h1></section></div></body>",
                                "")
                        .document("d.xhtml", "<title>D</title>", "<body>d</body>", "")
                        .document(
                                "e.xhtml",
                                "<title>E</title>",
                                "<body epub:type='backmatter'><section epub:type='chapter'>e</section></body>",
                                "")
                        .document("f.xhtml", "<title>F</title>", "<body epub:type='copyright-page'>f</body>", "")))
                .containsExactly(
                        "FRONT_MATTER A: a",
                        "FRONT_MATTER B: b",
                        "CHAPTER c: c",
                        "CHAPTER D: d",
                        "BACK_MATTER E: e",
                        "BACK_MATTER F: f");
    }

    @Test
    void knowsWhereTheBodyBeginsFromALandmark() {
        assertThat(proposed.outline(new Sample()
                        .document("a.xhtml", "a<p id='y'>b<i id='z'>c</i></p>")
                        .nav("landmarks", "<li><a epub:type='bodymatter' href='a.xhtml#z'>Start</a></li>")
                        .contents(Proposed.link("a.xhtml", "One") + Proposed.link("a.xhtml#y", "Two"))))
                .containsExactly("FRONT_MATTER One: a", "CHAPTER Two: bc");
    }

    @Test
    void knowsItFromAGuideOfVersion2() {
        assertThat(proposed.outline(new Sample()
                        .document("a.xhtml", "a")
                        .document("b.xhtml", "b")
                        .guide("<reference type='text' href='b.xhtml'/>")
                        .ncx("<navPoint><navLabel><text>One</text></navLabel><content src='b.xhtml'/></navPoint>")))
                .containsExactly("FRONT_MATTER a: a", "CHAPTER One: b");
    }

    @Test
    void holdsSectionsInFrontAndBackMatter() {
        assertThat(proposed.outline(Proposed.typed("frontmatter", "a<p id='x'>x</p>")
                        .document("b.xhtml", "b")
                        .contents(Proposed.link("a.xhtml", "Preface", Proposed.link("a.xhtml#x", "Thanks"))
                                + Proposed.link("b.xhtml", "One"))))
                .containsExactly("FRONT_MATTER Preface: a", "  SECTION Thanks: x", "CHAPTER One: b");
    }

    @Test
    void holdsPartsInVolumes() {
        assertThat(proposed.outline(new Sample()
                        .document("v.xhtml", "", "<body epub:type='volume'>v</body>", "")
                        .document("p.xhtml", "", "<body epub:type='part'>p</body>", "")
                        .document("a.xhtml", "a")
                        .document("q.xhtml", "", "<body epub:type='part'>q</body>", "")
                        .document("b.xhtml", "b")
                        .contents(Proposed.link(
                                "v.xhtml",
                                "Volume",
                                Proposed.link("p.xhtml", "P", Proposed.link("a.xhtml", "A"))
                                        + Proposed.link("q.xhtml", "Q", Proposed.link("b.xhtml", "B"))))))
                .containsExactly(
                        "PART Volume: v", "  PART P: p", "    CHAPTER A: a", "  PART Q: q", "    CHAPTER B: b");
    }

    @Test
    void flattensWhatIsNestedDeeperThanAnOutline() {
        var nested = "";
        var body = new StringBuilder();
        for (int i = 8; i > 0; i--) {
            nested = Proposed.link("a.xhtml#x" + i, "L" + i, nested);
        }
        IntStream.rangeClosed(1, 8).forEach(it -> body.append("<h2 id='x%d'>%d</h2>".formatted(it, it)));

        assertThat(proposed.outline(
                        new Sample().document("a.xhtml", body.toString()).contents(nested)))
                .endsWith("          SECTION L6: 6", "          SECTION L7: 7", "          SECTION L8: 8");
    }
}
