package org.colophon.content.epub.proposal;

import java.util.LinkedHashSet;
import java.util.List;
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
        var html = new StringBuilder();
        var places = new LinkedHashSet<Reference>();
        var resources = new LinkedHashSet<String>();
        entry.text().forEach(it -> read(it, html, places, resources));
        return new EntryText(html.toString(), places, resources);
    }

    private void read(Extent extent, StringBuilder html, Set<Reference> places, Set<String> resources) {
        var item = opf.spine().get(extent.spineItem());
        var path = item.item().path();
        var part = document(extent.spineItem()).part(extent);
        var links = new Links(archive, path, notices, resources);
        part.stream().forEach(links::resolve);
        if (extent.from() == 0) {
            places.add(new Reference(path, ""));
            places.add(new Reference(item.named(), ""));
        }
        ids(part).forEach(it -> places.add(new Reference(path, it)));
        html.append(html(part));
    }

    private ContentDocument document(int wanted) {
        if (number != wanted) {
            document = ContentDocument.of(archive, opf.spine().get(wanted).item(), notices);
            number = wanted;
        }
        return document;
    }

    private static List<String> ids(Element part) {
        return part.select("[id]").eachAttr("id").stream()
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static String html(Element part) {
        Document shell = Document.createShell("").outputSettings(HTML);
        shell.body().replaceWith(part);
        return part.html();
    }
}
