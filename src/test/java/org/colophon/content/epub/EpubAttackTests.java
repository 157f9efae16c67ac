package org.colophon.content.epub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.epub.proposal.ProposedEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in an EPUB, nothing is asked of the net, and no file but the EPUB is read. */
class EpubAttackTests {

    private static final String SECRET = "canary-in-the-coal-mine";

    @TempDir
    Path folder;

    private final AtomicInteger hits = new AtomicInteger();
    private HttpServer server;
    private String web;
    private String file;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(SECRET.getBytes(UTF_8));
            exchange.close();
        });
        server.start();
        web = "http://localhost:" + server.getAddress().getPort() + "/x";
        file = Files.writeString(folder.resolve("canary.txt"), SECRET).toUri().toString();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void reachesNothingThroughDocumentTypesAndEntities() {
        var documentTypes = Stream.of(web, file)
                .flatMap(it -> Stream.of(
                        "<!DOCTYPE r SYSTEM '%s'>".formatted(it),
                        "<!DOCTYPE r PUBLIC '-//W3C//DTD XHTML 1.1//EN' '%s'>".formatted(it),
                        "<!DOCTYPE r [<!ENTITY e SYSTEM '%s'>]>".formatted(it),
                        "<!DOCTYPE r [<!ENTITY %% p SYSTEM '%s'> %%p;]>".formatted(it),
                        "<!DOCTYPE r [<!ENTITY %% p '<!ENTITY &#37; q SYSTEM \"%s\">'> %%p; %%q;]>".formatted(it),
                        "<!DOCTYPE r [<!ENTITY e '&#60;!ENTITY f SYSTEM \"%s\">'>]>".formatted(it),
                        "<?xml-stylesheet href='%s'?>".formatted(it)))
                .toList();
        for (var documentType : documentTypes) {
            var attack = new Sample();
            for (var every : sample().files().entrySet()) {
                var text = new String(every.getValue(), UTF_8).replace("@", "&e;");
                attack.file(every.getKey(), every.getKey().equals("mimetype") ? text : documentType + text);
            }
            assertReachesNothing(attack);
        }
    }

    @Test
    void reachesNothingThroughAddresses() {
        for (var address :
                List.of(web, file, "../../../../../../../.." + folder + "/canary.txt", folder + "/canary.txt")) {
            assertReachesNothing(addressing(address));
        }
    }

    private static Sample addressing(String it) {
        return new Sample()
                .document(
                        "a.xhtml",
                        "<base href='@'/><link rel='stylesheet' href='@'/><title>@</title>".replace("@", it),
                        body(it),
                        "")
                .item(it, "application/xhtml+xml", "")
                .reference(it, "")
                .item("cover", "image/png", "properties='cover-image'")
                .metadata("<dc:title>T</dc:title><link rel='record' href='%s'/><meta name='cover' content='%s'/>"
                        .formatted(it, it))
                .contents("<li><a href='%s'>x</a></li><li><a href='a.xhtml'>a</a></li>".formatted(it))
                .guide("<reference type='text' href='%s'/>".formatted(it));
    }

    private static String body(String address) {
        return """
                <body xmlns:xi='http://www.w3.org/2001/XInclude' xmlns:xlink='http://www.w3.org/1999/xlink'>
                <xi:include href='@' parse='text'/><a href='@'>a</a><img src='@' srcset='@ 2x' alt='i'/><iframe src='@'/>
                <object data='@'/><embed src='@'/><video src='@' poster='@'/><audio><source src='@'/></audio>
                <svg xmlns='http://www.w3.org/2000/svg'><image xlink:href='@'/><use xlink:href='@'/></svg>
                <form action='@'><input formaction='@'/></form><q cite='@'>q</q><script src='@'/><style>@import '@';</style>
                </body>""".replace("'@'", "'" + address + "'").replace("'@ 2x'", "'" + address + " 2x'");
    }

    private static Sample sample() {
        return new Sample()
                .document("a.xhtml", "<p>a@b</p>")
                .contents("<li><a href='a.xhtml'>x@</a></li>")
                .metadata("<dc:title>T@</dc:title>")
                .file("META-INF/encryption.xml", "<encryption>@</encryption>");
    }

    private void assertReachesNothing(Sample sample) {
        try (var epub = Epub.open(sample.in(folder))) {
            var texts = epub.outline().stream()
                    .flatMap(ProposedEntry::inReadingOrder)
                    .map(it -> it.title() + epub.text(it))
                    .collect(Collectors.joining());
            assertThat(texts + epub.description() + epub.navigation()).doesNotContain(SECRET);
            assertThat(epub.outline().stream()
                            .flatMap(ProposedEntry::inReadingOrder)
                            .map(epub::text))
                    .allSatisfy(it -> assertThat(it.html()).doesNotContain("file:"));
        } catch (EpubRefused refused) {
            assertThat(refused).hasMessageNotContaining(SECRET);
        }
        assertThat(hits).hasValue(0);
    }

    @Test
    void readsNoFileOutsideByItsPath() {
        try (var epub = Epub.open(sample().in(folder))) {
            var path = folder.resolve("canary.txt");
            for (var it : List.of("../canary.txt", path.toString(), path.toUri().toString(), "OPS/../../canary.txt")) {
                assertThatThrownBy(() -> epub.resource(it)).isInstanceOf(EpubRefused.class);
            }
        }
    }
}
