package org.colophon.content.epub.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.colophon.content.epub.Epub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the contents point to, each word of the text is in one entry, and the entries are an outline. */
class WholeTextTests {

    private static final int PUBLICATIONS = 300;
    private static final Pattern WORD = Pattern.compile("w(\\d+)");

    @TempDir
    Path folder;

    @Test
    void losesAndDoublesNothing() throws Exception {
        var epubs = new RandomEpubs(11);
        for (int i = 0; i < PUBLICATIONS; i++) {
            var file = epubs.next().in(folder);
            try (var epub = Epub.open(file)) {
                assertWhole(epub, epubs.words());
                Outlines.assertSound(epub.outline());
            }
            Files.delete(file);
        }
    }

    private static void assertWhole(Epub epub, int words) {
        var all = new ArrayList<Integer>();
        for (var entry :
                epub.outline().stream().flatMap(ProposedEntry::inReadingOrder).toList()) {
            var found = WORD.matcher(epub.text(entry).html())
                    .results()
                    .map(WholeTextTests::number)
                    .toList();
            assertThat(found).isSorted();
            all.addAll(found);
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(numbers(words));
    }

    private static int number(MatchResult word) {
        return Integer.parseInt(word.group(1));
    }

    private static List<Integer> numbers(int words) {
        return IntStream.rangeClosed(1, words).boxed().toList();
    }
}
