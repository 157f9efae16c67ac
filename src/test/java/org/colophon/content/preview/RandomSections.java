package org.colophon.content.preview;

import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.content.section.Xhtml;

/** Sections of all shapes. The last link of each leads to a secret place. */
final class RandomSections {

    static final String LATE = "latelatelatelink";

    private final Random random;

    RandomSections(long seed) {
        random = new Random(seed);
    }

    Xhtml next() {
        var blocks = many(1 + random.nextInt(8), this::block);
        return Xhtml.of(blocks + "<p><a href='https://secret.example/'>" + LATE + "</a></p>", Xhtml.EMPTY);
    }

    int teaser() {
        return random.nextInt(400);
    }

    private String block() {
        return switch (random.nextInt(11)) {
            case 0 -> "<h2>" + line() + "</h2>";
            case 1 -> "<ul>" + many(3, () -> "<li>" + line() + "</li>") + "</ul>";
            case 2 -> "<pre><code class='language-java'>" + many(4, () -> line() + "\n") + "</code></pre>";
            case 3 -> "<table><tr>" + many(3, () -> "<td>" + line() + "</td>") + "</tr></table>";
            case 4 -> "<blockquote><p>" + line() + "</p></blockquote>";
            case 5 ->
                "<figure><img src='/files/" + "0".repeat(64) + ".png' alt='" + word() + "'>" + "<figcaption>" + line()
                        + "</figcaption></figure>";
            case 6 -> "<p>" + line() + "<math><mi>" + word() + "</mi><mo>=</mo></math>" + line() + "</p>";
            case 7 -> "<svg><text>" + line() + "</text></svg>";
            case 8 ->
                "<dl><dt>" + line() + "</dt><dd>" + line() + "</dd></dl><hr>" + "<aside role='doc-footnote'><p>"
                        + line() + "</p></aside>";
            default -> "<p>" + line() + line() + "</p>";
        };
    }

    private String line() {
        return many(1 + random.nextInt(12), this::word) + " ";
    }

    private String word() {
        var word = "abcdefghijklmnop".substring(random.nextInt(16)) + random.nextInt(100);
        return switch (random.nextInt(9)) {
            case 0 -> " <em>" + word + "</em>";
            case 1 -> " <a href='#x'>" + word + "</a>,";
            case 2 -> " " + word + ".";
            case 3 -> " &amp;" + word + "\uD83D\uDE00";
            case 4 -> " <strong>half</strong>" + word;
            default -> " " + word;
        };
    }

    private static String many(int times, Supplier<String> make) {
        return Stream.generate(make).limit(times).collect(Collectors.joining());
    }
}
