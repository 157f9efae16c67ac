package org.colophon.content.epub.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colophon.content.epub.Sample;
import org.colophon.content.epub.container.Archive;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.epub.container.EpubRefused.Reason;
import org.colophon.content.epub.container.Notice;
import org.colophon.content.epub.container.Notices;
import org.colophon.content.epub.container.Reference;
import org.colophon.content.epub.opf.PackageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NavigationTests {

    private static final Optional<Reference> ONE = Optional.of(new Reference("OPS/one.xhtml", ""));

    private final Notices notices = new Notices();

    @TempDir
    Path folder;

    @Test
    void readsTheContentsAtAnyDepth() throws IOException {
        var contents = read(sample().contents("<li><span>Part</span><ol><li><a href='one.xhtml'>One <em>more</em></a>"
                        + "<ol><li><a href='one.xhtml#x%20y'>Two</a></li></ol></li></ol></li>"))
                .contents();

        assertThat(contents)
                .containsExactly(new NavPoint(
                        "Part",
                        Optional.empty(),
                        List.of(new NavPoint(
                                "One more",
                                ONE,
                                List.of(new NavPoint(
                                        "Two", Optional.of(new Reference("OPS/one.xhtml", "x y")), List.of()))))));
    }

    @Test
    void namesAPictureByWhatStandsForIt() throws IOException {
        var contents = read(sample().contents("<li><a href='one.xhtml'><img src='x.png' alt=' One '/></a></li>"
                        + "<li><a href='one.xhtml' title='Two'/></li><li><a href='one.xhtml'/></li>"))
                .contents();

        assertThat(contents).extracting(NavPoint::label).containsExactly("One", "Two", "");
    }

    @Test
    void leadsNowhereOutside() throws IOException {
        var contents = read(sample().contents("<li><a href='http://a.example/'>Web</a></li>"))
                .contents();

        assertThat(contents).containsExactly(new NavPoint("Web", Optional.empty(), List.of()));
    }

    @Test
    void readsLandmarksAndPages() throws IOException {
        var navigation = read(sample().contents("<li><a href='one.xhtml'>One</a></li>")
                .nav("landmarks", "<li><a epub:type='bodymatter  x' href='one.xhtml'>Start</a></li>")
                .nav("page-list", "<li><a href='one.xhtml#p1'>1</a></li>"));

        assertThat(navigation.landmarks())
                .containsExactly(new Landmark(Set.of("bodymatter", "x"), "Start", ONE.orElseThrow()));
        assertThat(navigation.pages()).extracting(NavPoint::label).containsExactly("1");
    }

    @Test
    void findsContentsThatDoNotSayWhatTheyAre() throws IOException {
        assertThat(read(sample().nav("", "<li><a href='one.xhtml'>One</a></li>"))
                        .contents())
                .hasSize(1);
    }

    @Test
    void readsAnNcxWithTheGuideOfVersion2() throws IOException {
        var navigation = read(
                sample().ncx("""
                <navPoint id='a' playOrder='1'><navLabel><text>One</text></navLabel><content src='one.xhtml'/>
                <navPoint id='b'><navLabel><text>Two&nbsp;more</text></navLabel><content src='one.xhtml#x'/></navPoint></navPoint>
                """)
                        .guide(
                                "<reference type='text' title='Start' href='one.xhtml'/><reference type='cover' href='one.xhtml'/>"));

        assertThat(navigation.contents())
                .containsExactly(new NavPoint(
                        "One",
                        ONE,
                        List.of(new NavPoint(
                                "Two more", Optional.of(new Reference("OPS/one.xhtml", "x")), List.of()))));
        assertThat(navigation.landmarks())
                .extracting(Landmark::types)
                .containsExactly(Set.of("bodymatter"), Set.of("cover"));
    }

    @Test
    void takesTheNcxWhenNothingIsInTheNavigationDocument() throws IOException {
        var navigation = read(sample().contents("")
                .ncx("<navPoint><navLabel><text>One</text></navLabel><content src='one.xhtml'/></navPoint>"));

        assertThat(navigation.contents()).extracting(NavPoint::label).containsExactly("One");
    }

    @Test
    void doesWithoutContents() throws IOException {
        assertThat(read(sample()).contents()).isEmpty();
        assertThat(notices.all()).extracting(Notice::path).containsExactly("OPS/package.opf");
    }

    @Test
    void doesWithoutAnNcxThatIsBroken() throws IOException {
        assertThat(read(sample().ncx("<navPoint>")).contents()).isEmpty();
        assertThat(notices.all()).extracting(Notice::path).containsExactly("OPS/toc.ncx", "OPS/package.opf");
    }

    @Test
    void refusesContentsThatAreNestedTooDeep() throws IOException {
        assertThat(read(sample().contents(nested(Breadth.MAX_DEPTH))).contents())
                .hasSize(1);
        assertRefused(sample().contents(nested(Breadth.MAX_DEPTH + 1)), Reason.TOO_DEEP);
        assertRefused(
                sample().ncx("<navPoint>".repeat(Breadth.MAX_DEPTH + 1) + "</navPoint>".repeat(Breadth.MAX_DEPTH + 1)),
                Reason.TOO_DEEP);
    }

    @Test
    void refusesTooManyEntries() {
        assertRefused(sample().contents("<li/>".repeat(Breadth.MAX_POINTS + 1)), Reason.TOO_LARGE);
        assertRefused(sample().ncx("<navPoint/>".repeat(Breadth.MAX_POINTS + 1)), Reason.TOO_LARGE);
    }

    private static String nested(int depth) {
        return "<li><a href='one.xhtml'>x</a><ol>".repeat(depth - 1) + "<li/>" + "</ol></li>".repeat(depth - 1);
    }

    private static Sample sample() {
        return new Sample().document("one.xhtml", "<p>One.</p>");
    }

    private void assertRefused(Sample sample, Reason reason) {
        var refused = catchThrowableOfType(EpubRefused.class, () -> read(sample));
        assertThat(refused.reason()).isEqualTo(reason);
    }

    private Navigation read(Sample sample) throws IOException {
        try (var archive = Archive.open(sample.in(folder))) {
            return Navigation.read(archive, PackageReader.read(archive, notices), notices);
        }
    }
}
