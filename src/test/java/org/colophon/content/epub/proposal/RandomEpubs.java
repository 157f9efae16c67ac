package org.colophon.content.epub.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colophon.content.epub.Sample;

/** Publications of any shape, whose contents point anywhere. Each word of their text occurs once. The same for a seed. */
final class RandomEpubs {

    private static final List<String> BLOCKS =
            List.of("section", "div", "p", "h1", "h2", "ul", "li", "blockquote", "table", "tr", "td", "span", "b");
    private static final List<String> TYPES = List.of(
            "", "", "", "part", "chapter", "frontmatter", "backmatter", "bodymatter", "volume", "epigraph", "index");

    private final Random random;
    private final List<String> targets = new ArrayList<>();
    private int words;

    RandomEpubs(long seed) {
        random = new Random(seed);
    }

    Sample next() {
        targets.clear();
        words = 0;
        var sample = new Sample();
        IntStream.range(0, 1 + random.nextInt(8)).forEach(it -> document(sample, "d" + it + ".xhtml"));
        var landmarks = random.nextInt(3) == 0
                ? "<li><a epub:type='bodymatter' href='%s'>Start</a></li>".formatted(target())
                : "";
        return sample.contents(items(4)).nav("landmarks", landmarks);
    }

    /** How many words the text of the last one has, which are called w1, w2 and so on. */
    int words() {
        return words;
    }

    private void document(Sample sample, String name) {
        targets.add(name);
        var body = "<body epub:type='%s'>%s</body>".formatted(type(), nodes(name, 3));
        sample.document(name, "<title>T</title>", body, random.nextInt(6) == 0 ? " linear='no'" : "");
    }

    private String nodes(String document, int depth) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(it -> node(document, depth))
                .collect(Collectors.joining(" "));
    }

    private String node(String document, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return random.nextInt(6) == 0 ? "<img src='x.png' alt=''/>" : " w" + ++words + " ";
        }
        var name = BLOCKS.get(random.nextInt(BLOCKS.size()));
        var id = random.nextBoolean() ? "" : "i" + targets.size();
        if (!id.isEmpty()) {
            targets.add(document + "#" + id);
        }
        var held = nodes(document, depth - 1);
        return "<%s id='%s' epub:type='%s'>%s</%s>".formatted(name, id, type(), held, name);
    }

    private String items(int depth) {
        var count = depth == 0 ? 0 : random.nextInt(4);
        return IntStream.range(0, count).mapToObj(it -> item(depth)).collect(Collectors.joining());
    }

    private String item(int depth) {
        var label = random.nextInt(8) == 0 ? "<span>Label</span>" : "<a href='%s'>Label</a>".formatted(target());
        var held = items(depth - 1);
        return "<li>" + label + (held.isEmpty() ? "" : "<ol>" + held + "</ol>") + "</li>";
    }

    private String target() {
        return random.nextInt(12) == 0 ? "d0.xhtml#gone" : targets.get(random.nextInt(targets.size()));
    }

    private String type() {
        return TYPES.get(random.nextInt(TYPES.size()));
    }
}
