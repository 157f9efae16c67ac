package org.colophon.content.epub.navigation;

import java.util.List;
import org.colophon.content.epub.container.Archive;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.epub.container.EpubRefused.Reason;
import org.colophon.content.epub.container.Notices;
import org.colophon.content.epub.opf.ManifestItem;
import org.colophon.content.epub.opf.PackageDocument;

/**
 * The ways through the publication.
 *
 * @param contents the table of contents; empty when the publication has none
 * @param pages where the pages of the printed book begin, labelled with their numbers
 */
public record Navigation(List<NavPoint> contents, List<Landmark> landmarks, List<NavPoint> pages) {

    private static final Navigation NONE = new Navigation(List.of(), List.of(), List.of());

    public Navigation {
        contents = List.copyOf(contents);
        landmarks = List.copyOf(landmarks);
        pages = List.copyOf(pages);
    }

    /**
     * Reads the navigation document, or the NCX when there is none or nothing is in it.
     *
     * @throws org.colophon.content.epub.container.EpubRefused when one of them is nested too deep or too long
     */
    public static Navigation read(Archive archive, PackageDocument opf, Notices notices) {
        var html = opf.manifest().items().stream()
                .filter(it -> it.isNavigation() && it.isText())
                .findFirst()
                .map(it -> NavDocument.read(archive, it.path(), notices))
                .orElse(NONE);
        if (!html.contents().isEmpty()) {
            return html;
        }
        var ncx = opf.ncx().map(it -> ncx(archive, it, notices)).orElse(NONE);
        if (ncx.contents().isEmpty()) {
            notices.add(opf.path(), "The EPUB has no table of contents. Its documents were taken one after another.");
        }
        var landmarks = html.landmarks().isEmpty() ? Guide.landmarks(opf.guide()) : html.landmarks();
        return new Navigation(ncx.contents(), landmarks, html.pages().isEmpty() ? ncx.pages() : html.pages());
    }

    private static Navigation ncx(Archive archive, ManifestItem item, Notices notices) {
        try {
            return new Ncx(item.path()).read(archive);
        } catch (EpubRefused refused) {
            if (refused.reason() != Reason.MALFORMED) {
                throw refused;
            }
            notices.add(item.path(), "The table of contents is no well-formed XML, and was not read.");
            return NONE;
        }
    }
}
