package org.colophon.content.epub.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTests {

    @ParameterizedTest
    @CsvSource({
        "b.xhtml, OPS/text/b.xhtml, ''",
        "../images/a%20b.png, OPS/images/a b.png, ''",
        "b.xhtml#x%C3%A4, OPS/text/b.xhtml, xä",
        "'#x', OPS/text/a.xhtml, x",
        "'', OPS/text/a.xhtml, ''",
        "./b/./c?d=e#f, OPS/text/b/c, f",
        "/META-INF/a, META-INF/a, ''",
        "../../../../etc/passwd, etc/passwd, ''",
        "%2e%2e/%2e%2e/%2e%2e/x, x, ''",
        "100%.png, OPS/text/100%.png, ''",
        "a+b.png, OPS/text/a+b.png, ''",
        "' b.xhtml ', OPS/text/b.xhtml, ''"
    })
    void resolvesAddressesWithinTheEpub(String address, String path, String fragment) {
        assertThat(Reference.of("OPS/text/a.xhtml", address)).contains(new Reference(path, fragment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://a.example/", "file:///etc/passwd", "//a.example/b", "java\nscript:x", "data:,x", "C:/x"})
    void knowsNoPlaceForOtherAddresses(String address) {
        assertThat(Reference.of("OPS/a.xhtml", address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OPS/a b.xhtml, ''", "ä/100%.xhtml, x y", "a#b?c.xhtml, #", "a:b, 'a:b'"})
    void readsWhatItHasWritten(String path, String fragment) {
        var reference = new Reference(path, fragment);

        assertThat(reference.toString()).startsWith("/").doesNotContain(" ");
        assertThat(Reference.parse(reference.toString())).contains(reference);
    }

    @Test
    void readsNothingElse() {
        assertThat(Reference.parse("a.xhtml")).isEmpty();
        assertThat(Reference.parse("//a.example/b")).isEmpty();
    }

    @Test
    void tellsWhatMayStay() {
        assertThat(Reference.isOutside(" HTTPS://a.example/")).isTrue();
        assertThat(Reference.isOutside("mailto:a@b.example")).isTrue();
        assertThat(Reference.isOutside("file:///etc/passwd")).isFalse();
        assertThat(Reference.isOutside("a.xhtml")).isFalse();
    }
}
