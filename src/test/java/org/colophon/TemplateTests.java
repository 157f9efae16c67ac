package org.colophon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colophon.architecture.Proves;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in a page needs what the Content-Security-Policy forbids. */
@Proves(adr = 7)
class TemplateTests {

    static List<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(it -> it.toString().endsWith(".html")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void keepsScriptAndStyleAndOtherHostsOut(Path template) throws IOException {
        assertThat(offences(Files.readString(template))).isEmpty();
    }

    @Test
    void findsWhatItLooksFor() {
        assertThat(offences("<p style='color: red'></p>")).hasSize(1);
        assertThat(offences("<p th:style='${x}'></p>")).hasSize(1);
        assertThat(offences("<a onclick='go()'></a>")).hasSize(1);
        assertThat(offences("<script>go()</script>")).hasSize(1);
        assertThat(offences("<style>p {}</style>")).hasSize(1);
        assertThat(offences("<script src='https://elsewhere.example/x.js'></script>"))
                .hasSize(1);
        assertThat(offences("<a href='javascript:go()'></a>")).hasSize(1);
    }

    private static List<String> offences(String html) {
        return Jsoup.parse(html).getAllElements().stream()
                .filter(TemplateTests::offends)
                .map(Element::outerHtml)
                .toList();
    }

    private static boolean offends(Element element) {
        var inline = element.is("style, script:not([src])");
        return inline || element.attributes().asList().stream().anyMatch(it -> offends(it.getKey(), it.getValue()));
    }

    private static boolean offends(String attribute, String value) {
        var name = attribute.replaceFirst("^th:", "");
        return switch (name) {
            case "style" -> true;
            case "src" -> value.contains("javascript:") || value.contains("//");
            case "href", "action" -> value.contains("javascript:");
            default -> name.startsWith("on");
        };
    }
}
