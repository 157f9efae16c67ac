package org.colophon.content.epub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.epub.container.EpubRefused.Reason;
import org.colophon.content.epub.container.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubTests {

    private static final String ENCRYPTION = "META-INF/encryption.xml";

    @TempDir
    Path folder;

    @Test
    void readsFilesWhenTheyAreAskedFor() throws IOException {
        try (var epub = Epub.open(sample().file("OPS/font.ttf", "font").in(folder));
                var file = epub.resource("OPS/font.ttf")) {
            assertThat(new String(file.readAllBytes(), UTF_8)).isEqualTo("font");
            assertThat(epub.notices()).isEmpty();
        }
    }

    @Test
    void takesAWrongMimetypeAndSaysSo() {
        assertNotice(sample().file("mimetype", "application/zip"), "mimetype");
        assertNotice(sample().file("mimetype", "application/epub+zip\n"), "mimetype");
    }

    @Test
    void takesAnEpubWithoutMimetypeAndSaysSo() throws IOException {
        var files = sample().files();
        files.remove("mimetype");
        try (var epub = Epub.open(Files.write(folder.resolve("a.epub"), Sample.zip(files)))) {
            assertThat(epub.notices()).extracting(Notice::path).containsExactly("mimetype");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"})
    void toleratesObfuscatedFonts(String algorithm) {
        assertNotice(sample().file(ENCRYPTION, encryption(algorithm, "OPS/font.ttf")), "OPS/font.ttf");
    }

    @Test
    void refusesOtherEncryptions() {
        assertProtected(
                sample().file(ENCRYPTION, encryption("http://www.w3.org/2001/04/xmlenc#aes256-cbc", "OPS/font.ttf")));
        assertProtected(sample().file(ENCRYPTION, "<e:encryption xmlns:e='x'><e:EncryptedData/></e:encryption>"));
    }

    @Test
    void refusesObfuscatedTextsAndPictures() {
        assertProtected(sample().file(ENCRYPTION, encryption("http://www.idpf.org/2008/embedding", "OPS/a.xhtml")));
        assertProtected(sample().item("c.png", "image/png", "")
                .file("OPS/c.png", "")
                .file(ENCRYPTION, encryption("http://www.idpf.org/2008/embedding", "OPS/c.png")));
        assertProtected(sample().item("a.ncx", "application/x-dtbncx+xml", "")
                .file("OPS/a.ncx", "")
                .file(ENCRYPTION, encryption("http://www.idpf.org/2008/embedding", "OPS/a.ncx")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/rights.xml", "META-INF/license.lcpl", "META-INF/sinf.xml"})
    void refusesLicences(String path) {
        assertProtected(sample().file(path, ""));
    }

    @Test
    void saysThatAFileCannotBeRead() {
        Assertions.assertThatThrownBy(() -> Epub.open(folder.resolve("gone.epub")))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static String encryption(String algorithm, String path) {
        return "<encryption xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><EncryptedData xmlns='http://www.w3.org/2001/04/xmlenc#'>"
                + "<EncryptionMethod Algorithm='" + algorithm + "'/><CipherData><CipherReference URI='" + path
                + "'/></CipherData></EncryptedData></encryption>";
    }

    private static Sample sample() {
        return new Sample().document("a.xhtml", "<p>a</p>").contents("<li><a href='a.xhtml'>A</a></li>");
    }

    private void assertNotice(Sample sample, String path) {
        try (var epub = Epub.open(sample.in(folder))) {
            assertThat(epub.notices()).extracting(Notice::path).containsExactly(path);
        }
    }

    private void assertProtected(Sample sample) {
        var refused = catchThrowableOfType(
                EpubRefused.class, () -> Epub.open(sample.in(folder)).close());
        assertThat(refused.reason()).isEqualTo(Reason.PROTECTED);
    }
}
