package org.colophon.storefront.cover;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.springframework.web.util.HtmlUtils;

/**
 * A cover drawn from a title and the authors' names: one of ten palettes, one of four patterns, chosen by the title alone.
 *
 * @param title as on the title page
 * @param authors in by-line order
 */
record TypographicCover(String title, List<String> authors) {

    private static final double LINE = 1.16;
    private static final int MOST_AUTHORS = 3;
    private static final int LONGEST_NAME = 26;

    /** The picture as SVG, 200 by 300. */
    String svg() {
        var seed = seed();
        var palette = Palette.of(seed);
        var lines = TitleLines.of(printable(title));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 300" width="400" height="600">
                <rect width="200" height="300" fill="%s"/>
                %s<rect width="5" height="300" fill="#000" fill-opacity=".18"/>
                <rect x="16" y="20" width="28" height="2.5" fill="%s"/>
                %s%s</svg>
                """.formatted(
                        palette.paper(),
                        Pattern.of(seed / Palette.count()).draw(palette.ornament(), new Random(seed)),
                        palette.ornament(),
                        title(lines, palette),
                        names(lines, palette));
    }

    private long seed() {
        var crc = new CRC32();
        crc.update(title.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    private static String title(TitleLines title, Palette palette) {
        return IntStream.range(0, title.lines().size())
                .mapToObj(line -> """
                        <text x="16" y="%s" font-family="Georgia, 'Liberation Serif', serif" font-size="%d" fill="%s">%s</text>
                        """.formatted(
                                baseline(title, line),
                                title.size(),
                                palette.letters(),
                                HtmlUtils.htmlEscape(title.lines().get(line), "UTF-8")))
                .collect(Collectors.joining());
    }

    private String names(TitleLines title, Palette palette) {
        var shown = authors.stream().limit(MOST_AUTHORS).toList();
        return IntStream.range(0, shown.size())
                .mapToObj(name -> """
                        <text x="16" y="%s" font-family="'Helvetica Neue', Arial, sans-serif" font-size="9" letter-spacing=".7" fill="%s">%s</text>
                        """.formatted(
                                baseline(title, title.lines().size() - 1, 22 + 13 * name),
                                palette.ornament(),
                                HtmlUtils.htmlEscape(name(shown.get(name)), "UTF-8")))
                .collect(Collectors.joining());
    }

    private static String name(String author) {
        var name = printable(author).toUpperCase(Locale.ROOT);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private static String baseline(TitleLines title, int line) {
        return baseline(title, line, 0);
    }

    private static String baseline(TitleLines title, int line, int below) {
        return String.format(Locale.ROOT, "%.1f", 32 + title.size() * (.9 + LINE * line) + below);
    }

    /** XML has no way to write most control characters, and none is needed on a cover. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ");
    }
}
