package org.colophon.content.epub.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.colophon.content.epub.container.EpubRefused.Reason;
import org.colophon.content.epub.container.RawZip.Fields;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTests {

    private final Notices notices = new Notices();

    @TempDir
    Path folder;

    @Test
    void resolvesTheNamesOfHtmlWithoutADocumentType() throws IOException {
        var document =
                xhtml("<html><body><p title='a&nbsp;b'>&nbsp;&eacute;&#x41;&lt;<![CDATA[&nbsp;]]></p></body></html>");

        assertThat(document.body().child(0).wholeText()).isEqualTo("\u00A0éA<&nbsp;");
        assertThat(document.select("p").attr("title")).isEqualTo("a\u00A0b");
        assertThat(notices.all()).isEmpty();
    }

    @Test
    void toleratesDocumentTypesAndExpandsNothingTheyDeclare() throws IOException {
        var document = xhtml("<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.1//EN' 'xhtml11.dtd' ["
                + "<!ENTITY x '<b>]></b>'><!-- ' > ]> --> <!ENTITY y SYSTEM 'file:///etc/passwd'> ]>"
                + "<html><body><p>&x;&y;</p></body></html>");

        assertThat(document.select("p").text()).isEqualTo("&x;&y;");
        assertThat(notices.all())
                .extracting(Notice::detail)
                .containsExactly("The document declares entities. They were not resolved.");
    }

    @Test
    void readsWhatIsNotWellFormedAsHtmlAndSaysSo() throws IOException {
        var document = xhtml("<html><body><p>one<br><p>two <a id=x>three</a></body>");

        assertThat(document.select("p").eachText()).containsExactly("one", "two three");
        assertThat(notices.all()).hasSize(1);
    }

    @Test
    void takesAnEmptyElementOfXmlForEmpty() throws IOException {
        assertThat(xhtml("<html><head><title/></head><body><a id='x'/><p>one</p></body></html>")
                        .select("a")
                        .text())
                .isEmpty();
    }

    @Test
    void findsElementsWithPrefixes() throws IOException {
        var document = xhtml("<h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:body><h:p>one</h:p></h:body></h:html>");

        assertThat(document.select("body > p").text()).isEqualTo("one");
    }

    @Test
    void decodesByMarkOrDeclaration() throws IOException {
        var text = "<a>ä</a>";
        assertThat(root(("\uFEFF" + text).getBytes(UTF_8))).isEqualTo("ä");
        assertThat(root(("\uFEFF" + text).getBytes(UTF_16LE))).isEqualTo("ä");
        assertThat(root(("\uFEFF" + text).getBytes(UTF_16BE))).isEqualTo("ä");
        assertThat(root(text.getBytes(UTF_16LE))).isEqualTo("ä");
        assertThat(root(text.getBytes(UTF_16BE))).isEqualTo("ä");
        assertThat(root(("<?xml version='1.0' encoding='iso-8859-1'?>" + text).getBytes(ISO_8859_1)))
                .isEqualTo("ä");
        assertThat(root(("<?xml version='1.0' encoding='utf-16'?>" + text).getBytes(UTF_8)))
                .isEqualTo("ä");
        assertThat(root(("<?xml version='1.0' encoding='no such'?>" + text).getBytes(UTF_8)))
                .isEqualTo("ä");
    }

    @Test
    void readsMoreReferencesToCharactersThanTheJdkAllows() throws IOException {
        assertThat(root(("<a>" + "&lt;".repeat(200_000) + "</a>").getBytes(UTF_8)))
                .hasSize(200_000);
    }

    @Test
    void refusesElementsThatAreNestedTooDeep() throws IOException {
        assertRefused(nested(Limits.MAX_DEPTH + 1), Reason.TOO_DEEP);
        assertThat(xhtml(nested(Limits.MAX_DEPTH)).select("b")).hasSize(Limits.MAX_DEPTH);
    }

    @Test
    void takesElementsThatAreNotClosedForBrokenAndNotForDeep() throws IOException {
        assertThat(xhtml("<p>a".repeat(Limits.MAX_DEPTH + 1)).select("body > p"))
                .hasSize(Limits.MAX_DEPTH + 1);
    }

    @Test
    void flattensElementsThatAreNestedTooDeepInHtml() throws IOException {
        var document = xhtml("<p><br>" + "<b>".repeat(100).concat("</x>") + "<b>".repeat(5_000) + "text");

        assertThat(document.text()).isEqualTo("text");
        assertThat(document.select("*").stream()
                        .mapToInt(it -> it.parents().size())
                        .max()
                        .orElse(0))
                .isLessThanOrEqualTo(Limits.MAX_DEPTH);
    }

    @Test
    void refusesTooManyElements() throws IOException {
        assertRefused("<a>" + "<b/>".repeat(Limits.MAX_TAGS) + "</a>", Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<a>", "text", "<a/><b/>", "<a b='c' b='d'/>", "<!DOCTYPE a", "<!DOCTYPE a ['>"})
    void refusesWhatMustBeWellFormedAndIsNot(String text) throws IOException {
        try (var archive = archive(text.getBytes(UTF_8))) {
            var refused = catchThrowableOfType(EpubRefused.class, () -> Documents.xml(archive, "a"));
            assertThat(refused.reason()).isEqualTo(Reason.MALFORMED);
        }
    }

    private static String nested(int depth) {
        return "<b>".repeat(depth) + "</b>".repeat(depth);
    }

    private void assertRefused(String text, Reason reason) {
        var refused = catchThrowableOfType(EpubRefused.class, () -> xhtml(text));
        assertThat(refused.reason()).isEqualTo(reason);
    }

    private Document xhtml(String text) throws IOException {
        try (var archive = archive(text.getBytes(UTF_8))) {
            return Documents.xhtml(archive, "a", notices);
        }
    }

    private String root(byte[] bytes) throws IOException {
        try (var archive = archive(bytes)) {
            return Documents.xml(archive, "a").text();
        }
    }

    private Archive archive(byte[] bytes) throws IOException {
        try (var zip = new RawZip(folder)) {
            return Archive.open(zip.member(Fields.of("a", bytes), bytes).end());
        }
    }
}
