package org.colophon.content.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.content.EntryKind.BACK_MATTER;
import static org.colophon.content.EntryKind.CHAPTER;
import static org.colophon.content.EntryKind.FRONT_MATTER;
import static org.colophon.content.EntryKind.INDEX;
import static org.colophon.content.EntryKind.PART;
import static org.colophon.content.EntryKind.SECTION;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ListAssert;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.junit.jupiter.api.Test;

/** What a policy comes to, by the characters of each entry. */
class ExtentTests {

    private static final FreePages NO_PAGES = new FreePages(false, false, false);

    private final Passage preface = passage(FRONT_MATTER, 0, 100);
    private final Passage part = passage(PART, 0, 50);
    private final Passage one = passage(CHAPTER, 1, 400);
    private final Passage two = passage(CHAPTER, 1, 300);
    private final Passage afterword = passage(BACK_MATTER, 0, 100);
    private final Passage index = passage(INDEX, 0, 50);
    private final List<Passage> book = List.of(preface, part, one, two, afterword, index);

    @Test
    void opensTheBeginningOfTheBookUpToItsShare() {
        assertThatFree(sharing(0)).containsExactly(0, 0, 0, 0, 0, 0);
        assertThatFree(sharing(10)).containsExactly(100, 0, 0, 0, 0, 0);
        assertThatFree(sharing(40)).containsExactly(100, 50, 250, 0, 0, 0);
        assertThatFree(sharing(100)).containsExactly(100, 50, 400, 300, 100, 50);
    }

    @Test
    void opensTheFirstWordsOfEachEntry() {
        assertThatFree(new PreviewPolicy(0, 80, NO_PAGES, FreeEntries.NONE)).containsExactly(80, 50, 80, 80, 80, 50);
    }

    @Test
    void opensTheMostThatOneOfItsRulesOpens() {
        var free = new FreeEntries(Set.of(), Set.of(3), Set.of());

        assertThatFree(new PreviewPolicy(20, 60, NO_PAGES, free)).containsExactly(100, 50, 60, 300, 60, 50);
    }

    @Test
    void opensEntriesByKindNumberAndId() {
        assertThatFree(opening(new FreeEntries(Set.of(CHAPTER), Set.of(), Set.of())))
                .containsExactly(0, 0, 400, 300, 0, 0);
        assertThatFree(opening(new FreeEntries(Set.of(), Set.of(1, 99), Set.of())))
                .containsExactly(0, 50, 0, 0, 0, 0);
        assertThatFree(opening(new FreeEntries(Set.of(), Set.of(), Set.of(afterword.id()))))
                .containsExactly(0, 0, 0, 0, 100, 0);
    }

    @Test
    void opensPagesBySwitchesOfTheirOwn() {
        assertThatFree(opening(new FreePages(true, false, false))).containsExactly(100, 0, 0, 0, 0, 0);
        assertThatFree(opening(new FreePages(false, false, true))).containsExactly(0, 0, 0, 0, 0, 50);

        var contents = new Passage(EntryId.create(), FRONT_MATTER, true, 0, 70);
        assertThat(frees(opening(new FreePages(true, false, false)), List.of(preface, contents)))
                .containsExactly(100, 0);
        assertThat(frees(opening(new FreePages(false, true, false)), List.of(preface, contents)))
                .containsExactly(0, 70);
    }

    @Test
    void opensNoChapterWithItsPart() {
        assertThatFree(opening(new FreeEntries(Set.of(PART), Set.of(), Set.of())))
                .containsExactly(0, 50, 0, 0, 0, 0);
    }

    @Test
    void opensAChapterWithItsSections() {
        var sections = List.of(
                part,
                one,
                passage(SECTION, 2, 30),
                passage(SECTION, 3, 20),
                two,
                passage(SECTION, 2, 10),
                afterword,
                passage(SECTION, 1, 5));
        var free = new FreeEntries(Set.of(), Set.of(), Set.of(one.id()));

        assertThat(frees(opening(free), sections)).containsExactly(0, 400, 30, 20, 0, 0, 0, 0);
        assertThat(frees(opening(new FreeEntries(Set.of(BACK_MATTER), Set.of(), Set.of())), sections))
                .containsExactly(0, 0, 0, 0, 0, 0, 100, 5);
        assertThat(frees(opening(new FreeEntries(Set.of(), Set.of(2), Set.of())), sections))
                .containsExactly(0, 0, 30, 20, 0, 0, 0, 0);
    }

    @Test
    void countsTheBook() {
        assertThat(sharing(40).extent(book).characters()).isEqualTo(1_000);
        assertThat(sharing(40).extent(book).free()).isEqualTo(400);
    }

    private ListAssert<Integer> assertThatFree(PreviewPolicy policy) {
        return assertThat(frees(policy, book));
    }

    private static List<Integer> frees(PreviewPolicy policy, List<Passage> passages) {
        var extent = policy.extent(passages);
        return IntStream.range(0, passages.size()).map(extent::free).boxed().toList();
    }

    private static PreviewPolicy sharing(int percent) {
        return new PreviewPolicy(percent, 0, NO_PAGES, FreeEntries.NONE);
    }

    private static PreviewPolicy opening(FreeEntries entries) {
        return new PreviewPolicy(0, 0, NO_PAGES, entries);
    }

    private static PreviewPolicy opening(FreePages pages) {
        return new PreviewPolicy(0, 0, pages, FreeEntries.NONE);
    }

    private static Passage passage(EntryKind kind, int depth, int length) {
        return new Passage(EntryId.create(), kind, false, depth, length);
    }
}
