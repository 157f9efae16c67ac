package org.colophon.content.search;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colophon.content.BookSearch;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.preview.Extent;
import org.colophon.content.preview.FreeEntries;
import org.colophon.content.preview.FreePages;
import org.colophon.content.preview.Passage;
import org.colophon.content.preview.PreviewPolicy;
import org.colophon.content.section.Xhtml;

/** A book of words that are all different, and a policy for it. */
final class RandomBook {

    private static final Pattern WORD = Pattern.compile("xw[0-9]+x");
    private static final EntryKind[] KINDS = EntryKind.values();

    private final Random random;
    private final List<Xhtml> texts = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final PreviewPolicy policy;
    private int words;

    RandomBook(long seed) {
        random = new Random(seed);
        int entries = 1 + random.nextInt(8);
        for (int i = 0; i < entries; i++) {
            var text = random.nextInt(6) == 0 ? Xhtml.EMPTY : Xhtml.of(blocks(), Xhtml.EMPTY);
            texts.add(text);
            passages.add(new Passage(
                    EntryId.create(),
                    KINDS[random.nextInt(KINDS.length)],
                    random.nextInt(8) == 0,
                    i == 0 ? 0 : random.nextInt(passages.getLast().depth() + 2),
                    text.text().length()));
        }
        policy = randomPolicy();
    }

    PreviewPolicy policy() {
        return policy;
    }

    List<Passage> passages() {
        return passages;
    }

    /** All words, in reading order. */
    List<String> words() {
        return texts.stream().flatMap(it -> words(it.html()).stream()).toList();
    }

    /** The words that lie as a whole within what is free. */
    Set<String> wordsWithin(Extent extent) {
        var within = new HashSet<String>();
        for (int i = 0; i < texts.size(); i++) {
            var characters = texts.get(i).text().characters();
            within.addAll(words(characters.substring(0, extent.free(i))));
        }
        return within;
    }

    List<Released> released(Extent extent) {
        return IntStream.range(0, texts.size())
                .mapToObj(it -> {
                    var excerpt = extent.excerpt(it, texts.get(it));
                    return new Released(
                            passages.get(it).id(),
                            it,
                            it,
                            "Title",
                            texts.get(it).html(),
                            excerpt.complete(),
                            excerpt.complete() ? "" : excerpt.text().html());
                })
                .toList();
    }

    /** Of single words, of several, of words as far as they are typed, and one for everything at once. */
    List<BookSearch> queries() {
        var all = words();
        var queries = new ArrayList<BookSearch>();
        queries.add(new BookSearch("xw", true, null, BookSearch.MAX_LIMIT));
        for (int i = 0; i < Math.min(6, all.size()); i++) {
            int at = random.nextInt(all.size());
            queries.add(new BookSearch(all.get(at), random.nextBoolean(), null, 10));
            var some = all.subList(at, Math.min(all.size(), at + 5));
            queries.add(new BookSearch(String.join(" ", some), false, null, 10));
            queries.add(new BookSearch('"' + String.join(" ", some) + '"', true, null, 10));
        }
        return queries;
    }

    static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private PreviewPolicy randomPolicy() {
        var kinds = Set.of(KINDS).stream().filter(it -> random.nextInt(6) == 0).collect(Collectors.toSet());
        var numbers = IntStream.range(0, 8).boxed().filter(it -> random.nextInt(8) == 0);
        var ids = passages.stream().map(Passage::id).filter(it -> random.nextInt(8) == 0);
        return new PreviewPolicy(
                random.nextInt(3) == 0 ? random.nextInt(101) : 0,
                random.nextInt(4) == 0 ? 0 : random.nextInt(200),
                new FreePages(random.nextBoolean(), random.nextBoolean(), random.nextBoolean()),
                new FreeEntries(kinds, numbers.collect(Collectors.toSet()), ids.collect(Collectors.toSet())));
    }

    private String blocks() {
        return IntStream.rangeClosed(0, random.nextInt(5))
                .mapToObj(it -> block())
                .filter(not(String::isEmpty))
                .collect(Collectors.joining());
    }

    private String block() {
        return switch (random.nextInt(6)) {
            case 0 -> "<h2>" + line() + "</h2>";
            case 1 -> "<ul><li>" + line() + "</li><li><p>" + line() + "</p></li></ul>";
            case 2 -> "<pre><code>" + line() + "\n" + line() + "</code></pre>";
            case 3 -> "<table><tr><td>" + line() + "</td><th>" + line() + "</th></tr></table>";
            case 4 -> "<blockquote><p>" + line() + "</p></blockquote>";
            default -> "<p>" + line() + "<em>" + line() + "</em>, " + line() + "</p>";
        };
    }

    private String line() {
        return IntStream.rangeClosed(0, random.nextInt(9))
                .mapToObj(it -> "xw" + words++ + "x" + (random.nextInt(5) == 0 ? "." : ""))
                .collect(Collectors.joining(" "));
    }
}
