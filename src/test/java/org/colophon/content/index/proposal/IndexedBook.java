package org.colophon.content.index.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
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
 */
record IndexedBook(BookText text, List<String> headings) {

    private static final Path HANDBOOK = Path.of("src/main/resources/sample/content/colophon-handbook");
    private static final Path INDEX = Path.of("src/test/resources/content/index/colophon-handbook.txt");
    private static final Pattern ENTRY =
            Pattern.compile("\"key\": \"([^\"]+)\", \"kind\": \"\\w+\", \"title\": \"([^\"]+)\"");

    /** The handbook but for the chapter that came after its index was made. */
    static IndexedBook handbook() throws IOException {
        var entries = new ArrayList<IndexedEntry>();
        var listed = ENTRY.matcher(Files.readString(HANDBOOK.resolve("outline.json")));
        while (listed.find()) {
            var file = HANDBOOK.resolve(listed.group(1) + ".html");
            if (Files.exists(file) && !listed.group(1).equals("making-the-index")) {
                entries.add(entry(entries.size(), listed.group(2), Files.readString(file)));
            }
        }
        return new IndexedBook(new BookText(entries), headings(INDEX));
    }

    /** @param folder with {@code text.html}, in which each h1 begins an entry, and {@code index.txt}, a heading a line */
    static IndexedBook in(Path folder) throws IOException {
        var index = folder.resolve("index.txt");
        return new IndexedBook(
                text(Files.readString(folder.resolve("text.html"))), Files.exists(index) ? headings(index) : List.of());
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
}
