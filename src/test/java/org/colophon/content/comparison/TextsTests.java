package org.colophon.content.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.content.comparison.Change.ADDED;
import static org.colophon.content.comparison.Change.CHANGED;
import static org.colophon.content.comparison.Change.MOVED;
import static org.colophon.content.comparison.Change.REMOVED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.colophon.content.section.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTests {

    @Test
    void findsTheSameParagraphByItsId() {
        var change =
                compare("<p id=\"a\">One word</p>", "<p id=\"a\">One deed</p>").getFirst();

        assertThat(change.changes()).containsExactly(CHANGED);
        assertThat(change.words())
                .containsExactly(new Run("One ", null), new Run("word", REMOVED), new Run("deed", ADDED));
    }

    @Test
    void findsTheSameParagraphByItsWordsWhenItHasAnotherId() {
        assertThat(compare("<p id=\"a\">One</p><p id=\"b\">Two</p>", "<p id=\"c\">Two</p>"))
                .extracting(it -> it.paragraph().text() + " " + it.changes())
                .containsExactly("One [REMOVED]", "Two [CHANGED]");
    }

    @Test
    void tellsWhatIsNewAndWhatIsGoneWhereItIs() {
        var changes = compare(
                "<p id=\"a\">A</p><p id=\"b\">B</p><p id=\"c\">C</p>",
                "<p id=\"a\">A</p><p id=\"n\">N</p><p id=\"c\">C</p>");

        assertThat(changes)
                .extracting(it -> it.paragraph().id() + it.changes())
                .containsExactly("a[]", "b[REMOVED]", "n[ADDED]", "c[]");
        assertThat(changes.get(1).after()).isNull();
        assertThat(changes.get(2).before()).isNull();
    }

    @Test
    void tellsOnlyWhatHasMovedFromWhatKeptItsOrder() {
        assertThat(compare(paragraphs(0, 1, 2, 3, 4), paragraphs(4, 0, 1, 2, 3)))
                .filteredOn(it -> !it.changes().isEmpty())
                .extracting(it -> it.paragraph().text() + it.changes())
                .containsExactly("Text 4[MOVED]");
    }

    @Test
    void tellsThatOnlyTheMarkupHasChanged() {
        var change = compare("<p id=\"a\">A word</p>", "<p id=\"a\">A <em>word</em></p>")
                .getFirst();

        assertThat(change.changes()).containsExactly(CHANGED);
        assertThat(change.words()).containsExactly(new Run("A word", null));
    }

    @Test
    void comparesListsLineByLine() {
        var change = compare("<ul id=\"a\"><li>One</li><li>Two</li></ul>", "<ul id=\"a\"><li>One</li><li>2</li></ul>")
                .getFirst();

        assertThat(change.paragraph().element()).isEqualTo("ul");
        assertThat(change.words())
                .containsExactly(new Run("One\n", null), new Run("Two", REMOVED), new Run("2", ADDED));
    }

    @Test
    void findsNothingInATextAndItself() {
        var text = paragraphs(IntStream.range(0, 100).toArray());

        assertThat(compare(text, text)).hasSize(100).allMatch(it -> it.changes().isEmpty());
        assertThat(compare("", "")).isEmpty();
    }

    /** The difference, applied to the earlier text, gives the later one; read backwards, it gives the earlier one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void leadsFromTheEarlierTextToTheLaterOneAndBack(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var before = Paragraph.allOf(randomText(random));
            var after = Paragraph.allOf(randomText(random));

            var changes = Texts.compare(before, after);

            assertThat(applied(changes, before)).isEqualTo(texts(after));
            assertThat(undone(changes)).isEqualTo(texts(before));
        }
    }

    @Test
    void comparesTenThousandParagraphs() {
        var places = new ArrayList<>(IntStream.range(0, 10_000).boxed().toList());
        var before = paragraphs(places.stream().mapToInt(it -> it).toArray());
        Collections.rotate(places, 1);
        var after = paragraphs(places.stream().mapToInt(it -> it).toArray()).replace("Text", "Word");

        assertThat(compare(before, after))
                .hasSize(10_000)
                .allMatch(it -> it.changes().contains(CHANGED));
        assertThat(compare(before, after).getFirst().changes()).containsExactly(MOVED, CHANGED);
    }

    private static List<String> applied(List<ParagraphChange> changes, List<Paragraph> before) {
        var result = new ArrayList<String>();
        for (var change : changes) {
            if (change.after() != null) {
                assertThat(change.after()).isEqualTo(result.size());
                result.add(
                        change.before() == null || change.changes().contains(CHANGED)
                                ? WordsTests.textIn(ADDED, change.words())
                                : before.get(change.before()).text());
            }
        }
        return result;
    }

    private static List<String> undone(List<ParagraphChange> changes) {
        var result = new TreeMap<Integer, String>();
        for (var change : changes) {
            if (change.before() != null) {
                result.put(change.before(), WordsTests.textIn(REMOVED, change.words()));
            }
        }
        assertThat(result.keySet())
                .containsExactlyElementsOf(
                        IntStream.range(0, result.size()).boxed().toList());
        return List.copyOf(result.values());
    }

    private static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).toList();
    }

    private static String randomText(Random random) {
        var html = new StringBuilder();
        var ids = new ArrayList<>(IntStream.range(0, 12).boxed().toList());
        Collections.shuffle(ids, random);
        for (int id : ids.subList(0, random.nextInt(12))) {
            html.append("<p id=\"p").append(id).append("\">");
            random.ints(1 + random.nextInt(3), 0, 5)
                    .forEach(word -> html.append(word).append(' '));
            html.append("</p>");
        }
        return html.toString();
    }

    private static String paragraphs(int... numbers) {
        var html = new StringBuilder();
        for (int number : numbers) {
            html.append("<p id=\"p%d\">Text %1$d</p>".formatted(number));
        }
        return html.toString();
    }

    private static List<ParagraphChange> compare(String before, String after) {
        return Texts.compare(Paragraph.allOf(before), Paragraph.allOf(after));
    }
}
