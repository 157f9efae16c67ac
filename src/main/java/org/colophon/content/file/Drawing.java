package org.colophon.content.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import org.colophon.content.markup.SafeSvg;
import org.colophon.content.markup.WellFormed;

/** Takes drawings in, in UTF-8 and by the same rules as those within a text. */
final class Drawing {

    private static final int BEGINNING = 200;
    private static final Pattern PIXELS = Pattern.compile("(\\d{1,5})(?:\\.\\d+)?(?:px)?");

    private Drawing() {}

    /** No picture made of pixels begins like mark-up. */
    static boolean is(byte[] bytes) {
        return withoutMark(new String(bytes, 0, Math.min(bytes.length, BEGINNING), UTF_8))
                .stripLeading()
                .startsWith("<");
    }

    /** @throws FileRefused when nothing is to be seen once it is safe, or when it is too large */
    static Picture press(byte[] bytes) {
        var sheet = SafeSvg.ofFile(text(bytes))
                .orElseThrow(() -> new FileRefused("The file is no drawing, or nothing of it may be shown"));
        var drawn = WellFormed.childrenOf(sheet).getBytes(UTF_8);
        var svg = sheet.child(0);
        if (drawn.length > Picture.MAX_BYTES) {
            throw new FileRefused("A drawing has at most 1 MB");
        }
        return new Picture(drawn, "svg", pixels(svg.attr("width")), pixels(svg.attr("height")));
    }

    private static String text(byte[] bytes) {
        try {
            return withoutMark(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw new FileRefused("A drawing is taken in UTF-8 only", e);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int pixels(String length) {
        var number = PIXELS.matcher(length.strip());
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }
}
