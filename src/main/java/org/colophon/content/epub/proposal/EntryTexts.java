package org.colophon.content.epub.proposal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.content.epub.container.Archive;
import org.colophon.content.epub.container.Notices;
import org.colophon.content.epub.container.Reference;
import org.colophon.content.epub.opf.PackageDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/** Reads the texts of proposed entries, one at a time. The document that was read last is kept for the entry that follows. */
public final class EntryTexts {

    private static final OutputSettings HTML =
            new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);

    private final Archive archive;
    private final PackageDocument opf;
    private final Notices notices;
    private ContentDocument document = ContentDocument.NONE;
    private int number = -1;

    public EntryTexts(Archive archive, PackageDocument opf, Notices notices) {
        this.archive = archive;
        this.opf = opf;
        this.notices = notices;
    }

    /** @param entry of this publication */
    public EntryText of(ProposedEntry entry) {
        var gathered = new Gathered();
        entry.text().forEach(it -> read(it, gathered));
        return new EntryText(gathered.html.toString(), gathered.places, gathered.targets, gathered.resources);
    }

    private void read(Extent extent, Gathered gathered) {
        var item = opf.spine().get(extent.spineItem());
        var path = item.item().path();
        var part = document(extent.spineItem()).part(extent);
        var links = new Links(archive, path, notices, gathered.targets, gathered.resources);
        part.stream().forEach(links::resolve);
        var named = part.select("[id]");
        if (extent.from() == 0) {
            gathered.begin(List.of(path, item.named()), part);
        }
        named.forEach(it -> gathered.place(path, it));
        gathered.html.append(html(part));
    }

    private ContentDocument document(int wanted) {
        if (number != wanted) {
            document = ContentDocument.of(archive, opf.spine().get(wanted).item(), notices);
            number = wanted;
        }
        return document;
    }

    private static String html(Element part) {
        Document shell = Document.createShell("").outputSettings(HTML);
        shell.body().replaceWith(part);
        return part.html();
    }

    /** What has been read of a text so far. */
    private static final class Gathered {

        private final StringBuilder html = new StringBuilder();
        private final Map<Reference, String> places = new LinkedHashMap<>();
        private final Set<Reference> targets = new LinkedHashSet<>();
        private final Set<String> resources = new LinkedHashSet<>();
        private final Set<String> ids = new HashSet<>();

        /** The first document of a text begins where the text does. */
        void begin(List<String> paths, Element part) {
            var id = html.isEmpty() ? "" : distinct("document");
            if (!id.isEmpty()) {
                part.prependElement("a").attr("id", id);
            }
            paths.forEach(it -> places.put(new Reference(it, ""), id));
        }

        /** Documents may have the same ids; those of a later one are changed, unless a drawing refers to them. */
        void place(String path, Element element) {
            var id = element.id();
            if (!id.isEmpty() && element.closest("svg") == null) {
                element.attr("id", distinct(id));
                places.putIfAbsent(new Reference(path, id), element.id());
            }
        }

        private String distinct(String id) {
            var result = id;
            for (int i = 2; !ids.add(result); i++) {
                result = id + "-" + i;
            }
            return result;
        }
    }
}
