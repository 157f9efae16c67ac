package org.colophon.content.epub.proposal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.content.EntryKind;
import org.colophon.content.epub.Epub;
import org.colophon.content.epub.Sample;
import org.colophon.content.epub.container.Notice;
import org.jsoup.Jsoup;

/** What is proposed for a sample, as a line for each entry. */
final class Proposed {

    private final Path folder;
    private List<Notice> notices = List.of();

    Proposed(Path folder) {
        this.folder = folder;
    }

    /** Of the sample that was read last, except what is said of all that have no contents. */
    List<Notice> notices() {
        return notices;
    }

    /** A book that begins with a document titled A, which says what it is. */
    static Sample typed(String type, String text) {
        return new Sample()
                .document("a.xhtml", "<title>A</title>", "<body epub:type='" + type + "'>" + text + "</body>", "");
    }

    static String link(String address, String label) {
        return link(address, label, "");
    }

    /** @param held items in it */
    static String link(String address, String label, String held) {
        return "<li><a href='%s'>%s</a>%s</li>"
                .formatted(address, label, held.isEmpty() ? "" : "<ol>" + held + "</ol>");
    }

    List<String> outline(Sample sample) {
        try (var epub = Epub.open(sample.in(folder))) {
            notices = epub.notices().stream()
                    .filter(it -> !it.path().equals("OPS/package.opf"))
                    .toList();
            return epub.outline().stream()
                    .flatMap(it -> lines(epub, it, "").stream())
                    .toList();
        }
    }

    private static List<String> lines(Epub epub, ProposedEntry entry, String indent) {
        var text = Jsoup.parseBodyFragment(epub.text(entry).html()).text();
        var line = indent + entry.kind() + " " + entry.title() + (entry.text().isEmpty() ? "" : ": " + text);
        var held = entry.children().stream().flatMap(it -> lines(epub, it, indent + "  ").stream());
        return Stream.concat(Stream.of(line), held).toList();
    }

    /** All documents as the text of one entry. */
    EntryText whole(Sample sample) {
        try (var epub = Epub.open(sample.in(folder))) {
            var extents = IntStream.range(0, epub.description().spine().size())
                    .mapToObj(it -> new Extent(it, 0, Integer.MAX_VALUE))
                    .toList();
            return epub.text(new ProposedEntry(EntryKind.CHAPTER, "All", extents, 0, List.of()));
        }
    }

    List<EntryText> texts(Sample sample) {
        try (var epub = Epub.open(sample.in(folder))) {
            var texts = epub.outline().stream()
                    .flatMap(ProposedEntry::inReadingOrder)
                    .map(epub::text)
                    .toList();
            notices = epub.notices();
            return texts;
        }
    }
}
