package org.colophon.content.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import org.colophon.content.markup.SafeSvg;

/** Takes drawings in, in UTF-8 and by the same rules as those within a text. */
final class Drawing {

    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*|<!DOCTYPE[^>\\[]*(?:\\[[^]]*])?\\s*>\\s*)*<(?:\\w+:)?svg[\\s>].*",
            Pattern.DOTALL);

    private static final Pattern PIXELS = Pattern.compile("(\\d{1,5})(?:\\.\\d+)?(?:px)?");

    private Drawing() {}

    static boolean is(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 4_000), UTF_8).replace("\uFEFF", "");
        return BEGINNING.matcher(head).matches();
    }

    /** @throws FileRefused when nothing is to be seen once it is safe, or when it is too large */
    static Picture press(byte[] bytes) {
        var svg = SafeSvg.ofFile(text(bytes))
                .orElseThrow(() -> new FileRefused("Nothing that can be shown is left of the drawing"));
        var drawn = svg.outerHtml().getBytes(UTF_8);
        if (drawn.length > Picture.MAX_BYTES) {
            throw new FileRefused("A drawing has at most 1 MB");
        }
        return new Picture(drawn, "svg", pixels(svg.attr("width")), pixels(svg.attr("height")));
    }

    private static String text(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().replace("\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw new FileRefused("A drawing is taken in UTF-8 only", e);
        }
    }

    private static int pixels(String length) {
        var number = PIXELS.matcher(length.strip());
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }
}
