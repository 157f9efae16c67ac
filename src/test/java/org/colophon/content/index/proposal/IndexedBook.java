package org.colophon.content.index.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.content.EntryId;
import org.colophon.content.index.passage.BookText;
import org.colophon.content.index.passage.IndexedEntry;
import org.colophon.content.section.Xhtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A book whose index people have made.
 *
 * @param headings its main headings, as they are printed
 * @param entries to which of its entries, counted from 1, a heading sends its readers; only for headings of which this is kept
 */
record IndexedBook(BookText text, List<String> headings, Map<String, Set<Integer>> entries) {

    private static final Path SAMPLES = Path.of("src/main/resources/sample/content");
    private static final Path DECISIONS = Path.of("adr");
    private static final Path INDEXES = Path.of("src/test/resources/content/index");
    private static final Pattern ENTRY =
            Pattern.compile("\"key\": \"([^\"]+)\", \"kind\": \"\\w+\", \"title\": \"([^\"]+)\"");

    /** How many decisions there were when their index was made. */
    private static final int DECIDED = 18;

    /** The handbook but for the chapters that came after its index was made. */
    static IndexedBook handbook() throws IOException {
        var indexed = Set.of(
                "preface",
                "part-readers",
                "finding-a-book",
                "reading",
                "why-these-books",
                "part-editors",
                "adding-a-book",
                "contributors-and-subjects",
                "life-of-a-book",
                "many-books",
                "importing-a-list",
                "contents-and-text",
                "free-part",
                "part-operators",
                "first-start",
                "signing-in",
                "databases",
                "part-architects",
                "modules",
                "events",
                "other-books",
                "endpoints");
        return sample("colophon-handbook", indexed);
    }

    /** The text of ours that stands in the sample catalogue for that of the book. */
    static IndexedBook pythonArchitecturePatterns() throws IOException {
        var indexed = Set.of("preface", "introduction", "part-1", "api-design", "data-modeling", "data-layer");
        return sample("python-architecture-patterns", indexed);
    }

    /** The decision records of this project, each an entry, but for those that came after their index was made. */
    static IndexedBook decisions() throws IOException {
        var entries = new ArrayList<IndexedEntry>();
        try (var files = Files.list(DECISIONS)) {
            for (var file : files.sorted().limit(DECIDED).toList()) {
                var decision = DecisionRecord.of(Files.readString(file));
                entries.add(entry(entries.size(), decision.title(), decision.html()));
            }
        }
        var index = INDEXES.resolve("decisions.txt");
        return new IndexedBook(new BookText(entries), headings(index), numbers(index));
    }

    private static IndexedBook sample(String name, Set<String> indexed) throws IOException {
        var folder = SAMPLES.resolve(name);
        var entries = new ArrayList<IndexedEntry>();
        var listed = ENTRY.matcher(Files.readString(folder.resolve("outline.json")));
        while (listed.find()) {
            if (indexed.contains(listed.group(1))) {
                var text = Files.readString(folder.resolve(listed.group(1) + ".html"));
                entries.add(entry(entries.size(), listed.group(2), text));
            }
        }
        return new IndexedBook(new BookText(entries), headings(INDEXES.resolve(name + ".txt")), Map.of());
    }

    /** @param folder with {@code text.html}, in which each h1 begins an entry, and {@code index.txt}, a heading a line */
    static IndexedBook in(Path folder) throws IOException {
        var index = folder.resolve("index.txt");
        return new IndexedBook(
                text(Files.readString(folder.resolve("text.html"))),
                Files.exists(index) ? headings(index) : List.of(),
                Map.of());
    }

    private static BookText text(String html) {
        var entries = new ArrayList<IndexedEntry>();
        var title = "";
        var blocks = new StringBuilder();
        for (Element block : Jsoup.parseBodyFragment(html).body().children()) {
            if (block.nameIs("h1") && !blocks.isEmpty()) {
                entries.add(entry(entries.size(), title, blocks.toString()));
                blocks.setLength(0);
            }
            title = block.nameIs("h1") ? block.text() : title;
            blocks.append(block.nameIs("h1") ? "" : block.outerHtml());
        }
        entries.add(entry(entries.size(), title, blocks.toString()));
        return new BookText(entries);
    }

    private static IndexedEntry entry(int number, String title, String html) {
        return IndexedEntry.of(new EntryId(new UUID(0, number)), number, title, Xhtml.of(html, Xhtml.EMPTY));
    }

    private static List<String> headings(Path index) throws IOException {
        return Files.readAllLines(index).stream()
                .map(it -> it.replaceFirst("\\t.*", "").strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static Map<String, Set<Integer>> numbers(Path index) throws IOException {
        var numbers = new LinkedHashMap<String, Set<Integer>>();
        for (var line : Files.readAllLines(index)) {
            var heading = line.split("\t");
            if (heading.length > 1) {
                numbers.put(
                        heading[0],
                        Stream.of(heading[1].split(", ")).map(Integer::valueOf).collect(Collectors.toSet()));
            }
        }
        return numbers;
    }
}
