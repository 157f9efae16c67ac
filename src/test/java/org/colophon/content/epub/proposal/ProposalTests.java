package org.colophon.content.epub.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.colophon.content.epub.Sample;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.epub.container.EpubRefused.Reason;
import org.colophon.content.epub.container.Notice;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.outline.OutlineRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalTests {

    private Proposed proposed;

    @BeforeEach
    void in(@TempDir Path folder) {
        proposed = new Proposed(folder);
    }

    @Test
    void followsTheContents() {
        assertThat(proposed.outline(new Sample()
                        .document("a.xhtml", "<p>a</p>")
                        .document("b.xhtml", "<p>b</p>")
                        .contents(Proposed.link("a.xhtml", "One") + Proposed.link("b.xhtml", "Two"))))
                .containsExactly("CHAPTER One: a", "CHAPTER Two: b");
    }

    @Test
    void splitsADocumentWhereTheContentsPointIntoIt() {
        assertThat(proposed.outline(new Sample()
                        .document(
                                "a.xhtml",
                                "<div><h1>T</h1><p>a</p><section id='x'><h2>X</h2><p>b</p></section>"
                                        + "<p>c</p><h2><a id='y'/>Y</h2></div><p>d</p>")
                        .contents(Proposed.link(
                                "a.xhtml", "One", Proposed.link("a.xhtml#x", "X") + Proposed.link("a.xhtml#y", "Y")))))
                .containsExactly("CHAPTER One: T a", "  SECTION X: X b c", "  SECTION Y: Y d");
    }

    @Test
    void neverTearsAParagraph() {
        assertThat(proposed.outline(new Sample()
                        .document("a.xhtml", "<p>a</p><p>b <b>c <a name='x'>d</a></b></p>")
                        .contents(Proposed.link("a.xhtml", "One", Proposed.link("a.xhtml#x", "X")))))
                .containsExactly("CHAPTER One: a", "  SECTION X: b c d");
    }

    @Test
    void splitsAListBetweenItsItems() {
        assertThat(proposed.outline(new Sample()
                        .document("a.xhtml", "<ul id='l'><li>a</li><li id='x'>b</li></ul>")
                        .contents(Proposed.link("a.xhtml", "One", Proposed.link("a.xhtml#x", "X")))))
                .containsExactly("CHAPTER One: a", "  SECTION X: b");
    }

    @Test
    void givesWhatStandsBeforeTheFirstPlaceAnEntryOfItsOwn() {
        assertThat(proposed.outline(new Sample()
                        .document("a.xhtml", "<h1>Before</h1><p id='x'>a</p>")
                        .contents(Proposed.link("a.xhtml#x", "One"))))
                .containsExactly("CHAPTER Before: Before", "CHAPTER One: a");
    }

    @Test
    void beginsWithTheDocumentWhenNothingStandsBeforeTheFirstPlace() {
        assertThat(proposed.outline(new Sample()
                        .document("a.xhtml", "<div><span/> </div><p id='x'>a</p>")
                        .contents(Proposed.link("a.xhtml#x", "One"))))
                .containsExactly("CHAPTER One: a");
    }

    @Test
    void countsAPictureAsStandingBefore() {
        assertThat(proposed.outline(new Sample()
                        .document("a.xhtml", "<div><img src='x.png'/></div><p id='x'>a</p>")
                        .contents(Proposed.link("a.xhtml#x", "One"))))
                .containsExactly("CHAPTER a: ", "CHAPTER One: a");
    }

    @Test
    void givesTheTextToTheLastOfThoseThatPointToThePlace() {
        assertThat(proposed.outline(new Sample()
                        .document("a.xhtml", "<h1 id='x'>a</h1>")
                        .document("b.xhtml", "b")
                        .contents(Proposed.link(
                                "a.xhtml",
                                "Part",
                                Proposed.link("a.xhtml#x", "One") + Proposed.link("b.xhtml", "Two")))))
                .containsExactly("PART Part", "  CHAPTER One: a", "  CHAPTER Two: b");
    }

    @Test
    void letsAPlaceThatIsNotThereLoseNothing() {
        assertThat(proposed.outline(new Sample()
                        .document("a.xhtml", "a")
                        .document("b.xhtml", "b")
                        .contents(Proposed.link("a.xhtml#gone", "One")
                                + Proposed.link("b.xhtml", "Two", Proposed.link("b.xhtml#gone", "X")))))
                .containsExactly("CHAPTER One: a", "CHAPTER Two: b");
        assertThat(proposed.notices())
                .extracting(Notice::detail)
                .containsExactly(
                        "The table of contents points to “gone”, which is not there.",
                        "The table of contents points to “gone”, which is not there.",
                        "The entry “X” of the table of contents leads to no text, and is left out.");
    }

    @Test
    void namesWhatTheContentsDoNotName() {
        assertThat(proposed.outline(new Sample()
                        .document("c.xhtml", "<title>a book</title>", "<body epub:type='dedication'>c</body>", "")
                        .document("a.xhtml", "<h2> </h2><h1>By  heading</h1>")
                        .document("b.xhtml", "<title>By title</title>", "<body>b</body>", "")
                        .document("dir/d.e.xhtml", "d")))
                .containsExactly(
                        "FRONT_MATTER Dedication: c",
                        "CHAPTER By heading: By heading",
                        "CHAPTER By title: b",
                        "CHAPTER d.e: d");
    }

    @Test
    void addsADocumentWithoutAHeadingToTheChapterItGoesOnWith() {
        assertThat(proposed.outline(new Sample()
                        .document("a.xhtml", "a")
                        .document("a2.xhtml", "a2")
                        .document("a3.xhtml", "a3")
                        .document("b.xhtml", "b")
                        .contents(Proposed.link("a.xhtml", "One") + Proposed.link("b.xhtml", "Two"))))
                .containsExactly("CHAPTER One: a", "  SECTION a2: a2", "  SECTION a3: a3", "CHAPTER Two: b");
    }

    @Test
    void setsADocumentWithAHeadingBesidesTheChapterBeforeIt() {
        assertThat(proposed.outline(new Sample()
                        .document("p.xhtml", "p")
                        .document("a.xhtml", "a<h2 id='x'>x</h2>")
                        .document("b.xhtml", "<h1>New</h1>")
                        .document("c.xhtml", "c")
                        .contents(Proposed.link(
                                "p.xhtml",
                                "Part",
                                Proposed.link("a.xhtml", "One", Proposed.link("a.xhtml#x", "X"))
                                        + Proposed.link("c.xhtml", "Two")))))
                .containsExactly(
                        "PART Part: p",
                        "  CHAPTER One: a",
                        "    SECTION X: x",
                        "  CHAPTER New: New",
                        "  CHAPTER Two: c");
    }

    @Test
    void doesNotTakeThoseThatFollowFromWhatHoldsThem() {
        assertThat(proposed.outline(new Sample()
                        .document("p.xhtml", "p")
                        .document("e.xhtml", "<title>E</title>", "<body epub:type='epigraph'>e</body>", "")
                        .document("a.xhtml", "a")
                        .contents(Proposed.link("p.xhtml", "Part", Proposed.link("a.xhtml", "One")))))
                .containsExactly("PART Part: p", "  CHAPTER E: e", "  CHAPTER One: a");
    }

    @Test
    void putsWhatOnlyLinksLeadToAtTheEndExceptACover() {
        assertThat(proposed.outline(new Sample()
                        .aside("cover.xhtml", "cover")
                        .document("a.xhtml", "a")
                        .aside("notes.xhtml", "<h1>Answers</h1>")
                        .document("b.xhtml", "b")
                        .contents(Proposed.link("a.xhtml", "One") + Proposed.link("b.xhtml", "Two"))))
                .containsExactly(
                        "CHAPTER cover: cover", "CHAPTER One: a", "CHAPTER Two: b", "CHAPTER Answers: Answers");
    }

    @Test
    void leavesOutWhatLeadsToNoText() {
        assertThat(proposed.outline(new Sample()
                        .document("a.xhtml", "a")
                        .contents(Proposed.link("a.xhtml", "One") + Proposed.link("http://a.example/", "Web")
                                + "<li><span>Empty</span></li>")))
                .containsExactly("CHAPTER One: a");
        assertThat(proposed.notices()).hasSize(2);
    }

    @Test
    void putsContentsIntoReadingOrder() {
        assertThat(proposed.outline(new Sample()
                        .document("a.xhtml", "a")
                        .document("b.xhtml", "b")
                        .contents(Proposed.link("b.xhtml", "Two") + Proposed.link("a.xhtml", "One"))))
                .containsExactly("CHAPTER One: a", "CHAPTER Two: b");
        assertThat(proposed.notices()).hasSize(1);
    }

    @Test
    void joinsTheDeepestWhenThereAreTooMany() {
        var body = new StringBuilder("start");
        var items = new StringBuilder();
        for (int i = 0; i < OutlineRules.MAX_ENTRIES; i++) {
            body.append("<p id='x%d'>w%d</p>".formatted(i, i));
            items.append(Proposed.link("a.xhtml#x" + i, "X" + i));
        }
        var outline = proposed.outline(new Sample()
                .document("a.xhtml", body.toString())
                .document("b.xhtml", "b")
                .contents(Proposed.link("a.xhtml", "One", items.toString()) + Proposed.link("b.xhtml", "Two")));

        assertThat(outline).hasSize(2).last().isEqualTo("CHAPTER Two: b");
        assertThat(outline.getFirst())
                .startsWith("CHAPTER One: start w0 w1")
                .endsWith("w" + (OutlineRules.MAX_ENTRIES - 1));
    }

    @Test
    void refusesTooManyEntriesAtTheTop() {
        var body = new StringBuilder();
        var items = new StringBuilder();
        for (int i = 0; i <= OutlineRules.MAX_ENTRIES; i++) {
            body.append("<p id='x%d'>x</p>".formatted(i));
            items.append(Proposed.link("a.xhtml#x" + i, "X"));
        }
        var sample = new Sample().document("a.xhtml", body.toString()).contents(items.toString());
        var refused = catchThrowableOfType(EpubRefused.class, () -> proposed.outline(sample));

        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void shortensLongTitles() {
        var title = "x".repeat(OutlineEntry.MAX_TITLE - 2) + "𝔄𝔄";
        assertThat(proposed.outline(new Sample().document("a.xhtml", "a").contents(Proposed.link("a.xhtml", title))))
                .containsExactly("CHAPTER " + "x".repeat(OutlineEntry.MAX_TITLE - 2) + "…: a");
    }
}
