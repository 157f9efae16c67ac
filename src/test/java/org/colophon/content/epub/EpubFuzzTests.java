package org.colophon.content.epub;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.epub.proposal.Outlines;
import org.colophon.content.epub.proposal.ProposedEntry;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever is handed in as an EPUB is read or refused, and in a short time. */
class EpubFuzzTests {

    private static final int INPUTS = 600;
    private static final Duration LONG = Duration.ofMinutes(2);

    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "/>",
            "</",
            "&",
            ";",
            "\"",
            "'",
            "=",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?x ",
            "?>",
            "#",
            "%",
            "%2e%2e/",
            "../",
            "\u0000",
            "\uFEFF",
            "\uD800",
            "<!DOCTYPE x [",
            "<!ENTITY e '&e;&e;'>",
            "&e;",
            "&#xD800;",
            "&#x110000;",
            "&nbsp;",
            "<ol>",
            "<li>",
            "<a href='",
            "<body>",
            "</body>",
            "<p id='x'>",
            "<h1>",
            "<br>",
            "<svg>",
            "<math>",
            "<table>",
            "<title>",
            "<item id='",
            "<itemref idref='",
            "fallback='",
            "<navPoint>",
            "linear='no'",
            "epub:type='part'",
            "a.xhtml",
            "a.xhtml#x",
            "x y",
            "data:,",
            "//",
            "http://a.example/",
            " ",
            "\n",
            "xmlns='",
            "xmlns:h='http://www.w3.org/1999/xhtml'",
            "<h:body>",
            "<template>",
            "<plaintext>",
            "<frameset>");

    @FuzzTest
    void isReadOrRefused(byte[] file) {
        read(file);
    }

    @Test
    void isReadOrRefusedWhereverItsBytesAreTurnedOver() {
        var random = new Random(21);
        Assertions.assertTimeoutPreemptively(LONG, () -> {
            for (int i = 0; i < INPUTS; i++) {
                var file = Sample.zip(seeds().get(i % seeds().size()));
                for (int turned = 1 + random.nextInt(4); turned > 0; turned--) {
                    file[random.nextInt(file.length)] = (byte) random.nextInt(256);
                }
                read(file);
            }
        });
    }

    @Test
    void isReadOrRefusedWhateverIsInItsDocuments() {
        var random = new Random(22);
        Assertions.assertTimeoutPreemptively(LONG, () -> {
            for (int i = 0; i < INPUTS; i++) {
                read(Sample.zip(bent(seeds().get(i % seeds().size()), random)));
            }
        });
    }

    /** All documents but the container, which would mostly just be refused, are cut and pieced together anew. */
    private static Map<String, byte[]> bent(Map<String, byte[]> files, Random random) {
        var bent = new LinkedHashMap<>(files);
        var paths = new ArrayList<>(files.keySet());
        for (int times = 1 + random.nextInt(5); times > 0; times--) {
            var path = paths.get(2 + random.nextInt(paths.size() - 2));
            var text = new String(bent.get(path), ISO_8859_1);
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(12));
            var piece = PIECES.get(random.nextInt(PIECES.size())).repeat(random.nextInt(20) == 0 ? 500 : 1);
            bent.put(
                    path,
                    (text.substring(0, from) + new String(piece.getBytes(UTF_8), ISO_8859_1) + text.substring(to))
                            .getBytes(ISO_8859_1));
        }
        return bent;
    }

    private static List<Map<String, byte[]>> seeds() {
        var body =
                "<section epub:type='chapter'><h1>One</h1><p>a <a href='b.xhtml#x'>b</a><img src='i.png' alt='i'/></p></section><h2 id='x'>x</h2>";
        return List.of(
                new Sample()
                        .document("a.xhtml", body)
                        .document("b.xhtml", body)
                        .item("i.png", "image/png", "properties='cover-image'")
                        .file("OPS/i.png", "x")
                        .nav("landmarks", "<li><a epub:type='bodymatter' href='b.xhtml'>b</a></li>")
                        .contents(
                                "<li><a href='a.xhtml'>A</a><ol><li><a href='a.xhtml#x'>X</a></li></ol></li><li><a href='b.xhtml'>B</a></li>")
                        .files(),
                new Sample()
                        .document("a.xhtml", body)
                        .aside("b.xhtml", body)
                        .guide("<reference type='text' href='a.xhtml'/>")
                        .ncx(
                                "<navPoint><navLabel><text>A</text></navLabel><content src='a.xhtml'/><navPoint><navLabel><text>X</text></navLabel>"
                                        + "<content src='a.xhtml#x'/></navPoint></navPoint>")
                        .file(
                                "META-INF/encryption.xml",
                                "<encryption><EncryptedData><EncryptionMethod Algorithm='http://www.idpf.org/2008/embedding'/>"
                                        + "<CipherReference URI='OPS/f.ttf'/></EncryptedData></encryption>")
                        .files());
    }

    private static void read(byte[] bytes) {
        try {
            var file = Files.write(Files.createTempFile("fuzz", ".epub"), bytes);
            try (var epub = Epub.open(file)) {
                Outlines.assertSound(epub.outline());
                epub.outline().stream()
                        .flatMap(ProposedEntry::inReadingOrder)
                        .map(epub::text)
                        .flatMap(it -> it.resources().stream())
                        .forEach(it -> load(epub, it));
                assertThat(epub.notices())
                        .allSatisfy(it -> assertThat(it.detail()).isNotBlank());
            } catch (EpubRefused refused) {
                assertThat(refused.getMessage()).endsWith(".");
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(Epub epub, String path) {
        try (var stream = epub.resource(path)) {
            stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
