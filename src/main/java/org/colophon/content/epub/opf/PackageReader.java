package org.colophon.content.epub.opf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.content.epub.container.Archive;
import org.colophon.content.epub.container.Documents;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.epub.container.EpubRefused.Reason;
import org.colophon.content.epub.container.Notices;
import org.colophon.content.epub.container.Reference;
import org.jsoup.nodes.Element;

/** Finds the package document of an EPUB and reads it. */
public final class PackageReader {

    /** Documents in the reading order. An outline has at most as many entries. */
    public static final int MAX_SPINE = 1_000;

    private static final String CONTAINER = "META-INF/container.xml";

    private final Archive archive;
    private final Notices notices;
    private final String path;
    private final Element opf;

    private PackageReader(Archive archive, Notices notices, String path) {
        this.archive = archive;
        this.notices = notices;
        this.path = path;
        this.opf = Documents.xml(archive, path);
    }

    /**
     * Reads the first package document that the container names.
     *
     * @throws EpubRefused when there is none, it is not well-formed, or nothing is in the reading order, or too much
     */
    public static PackageDocument read(Archive archive, Notices notices) {
        var paths = Documents.all(Documents.xml(archive, CONTAINER), "rootfile")
                .filter(it -> it.attr("media-type").equals("application/oebps-package+xml"))
                .flatMap(it -> Reference.of("", it.attr("full-path")).stream())
                .map(Reference::path)
                .toList();
        if (paths.isEmpty()) {
            throw new EpubRefused(Reason.MALFORMED, "The EPUB does not say where its package document is.");
        }
        if (paths.size() > 1) {
            notices.add(CONTAINER, "The EPUB holds several renditions. The first one was read.");
        }
        return new PackageReader(archive, notices, paths.getFirst()).read();
    }

    private PackageDocument read() {
        if (!opf.tag().localName().equals("package")) {
            throw new EpubRefused(Reason.MALFORMED, "The document “" + path + "” is no package document.");
        }
        if (!opf.attr("version").matches("[23]\\..*")) {
            notices.add(path, "The version of EPUB is unknown: “" + opf.attr("version") + "”.");
        }
        var manifest = new Manifest(
                boxed("manifest", "item").flatMap(it -> item(it).stream()).toList());
        var metadata = new MetadataElement(opf).read();
        return new PackageDocument(
                path,
                opf.attr("version"),
                metadata,
                manifest,
                spine(manifest),
                ncx(manifest),
                cover(manifest),
                guide());
    }

    private Optional<ManifestItem> item(Element element) {
        var target = Reference.of(path, element.attr("href")).map(Reference::path);
        if (target.isEmpty()) {
            notices.add(path, "“" + element.attr("href") + "” is not in the EPUB, and is not fetched.");
        } else if (!archive.has(target.get())) {
            notices.add(target.get(), "The file is named in the manifest, but is not in the EPUB.");
        }
        return target.filter(archive::has).map(it -> {
            var type = element.attr("media-type")
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("\\s*;.*", "")
                    .strip();
            return new ManifestItem(
                    element.id(), it, type, words(element.attr("properties")), element.attr("fallback"));
        });
    }

    private List<SpineItem> spine(Manifest manifest) {
        var spine = new ArrayList<SpineItem>();
        var paths = new HashSet<String>();
        for (var reference : boxed("spine", "itemref").toList()) {
            var named = manifest.item(reference.attr("idref"));
            var readable = named.flatMap(manifest::readable);
            if (named.isEmpty() || readable.isEmpty()) {
                notices.add(path, "“" + reference.attr("idref") + "” in the spine is nothing that can be read.");
            } else if (!paths.add(readable.get().path())) {
                notices.add(readable.get().path(), "The document is in the spine more than once. It was read once.");
            } else {
                spine.add(new SpineItem(
                        readable.get(),
                        named.get().path(),
                        !reference.attr("linear").equals("no")));
            }
        }
        check(spine.size());
        return List.copyOf(spine);
    }

    private static void check(int size) {
        if (size == 0) {
            throw new EpubRefused(Reason.EMPTY, "There is no document in the EPUB's spine that can be read.");
        } else if (size > MAX_SPINE) {
            throw new EpubRefused(Reason.TOO_LARGE, "The spine of an EPUB has at most " + MAX_SPINE + " documents.");
        }
    }

    private Optional<ManifestItem> ncx(Manifest manifest) {
        var named = boxed("", "spine").flatMap(it -> manifest.item(it.attr("toc")).stream());
        var typed = manifest.items().stream().filter(it -> it.mediaType().equals("application/x-dtbncx+xml"));
        return Stream.concat(named, typed).findFirst();
    }

    private Optional<ManifestItem> cover(Manifest manifest) {
        var property = manifest.items().stream().filter(it -> it.properties().contains("cover-image"));
        var meta = boxed("metadata", "meta")
                .filter(it -> it.attr("name").equals("cover"))
                .flatMap(it -> manifest.item(it.attr("content")).stream());
        return Stream.concat(property, meta).filter(ManifestItem::isImage).findFirst();
    }

    private List<GuideReference> guide() {
        return boxed("guide", "reference")
                .flatMap(it -> Reference.of(path, it.attr("href")).stream()
                        .map(target -> new GuideReference(it.attr("type"), it.attr("title"), target)))
                .toList();
    }

    /** @param box empty for the package itself */
    private Stream<Element> boxed(String box, String name) {
        var boxes = box.isEmpty() ? Stream.of(opf) : Documents.children(opf, box);
        return boxes.flatMap(it -> Documents.children(it, name));
    }

    private static Set<String> words(String text) {
        return text.isBlank()
                ? Set.of()
                : Set.of(Stream.of(text.strip().split("\\s+")).distinct().toArray(String[]::new));
    }
}
