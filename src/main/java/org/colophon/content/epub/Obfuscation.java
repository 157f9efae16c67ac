package org.colophon.content.epub;

import java.util.Set;
import org.colophon.content.epub.container.Notices;
import org.colophon.content.epub.container.Protection;
import org.colophon.content.epub.opf.ManifestItem;
import org.colophon.content.epub.opf.PackageDocument;

/** Only fonts may be obfuscated, for whatever else is so could not be read. */
final class Obfuscation {

    private Obfuscation() {}

    static void check(Set<String> paths, PackageDocument opf, Notices notices) {
        for (var path : paths) {
            var needed = opf.manifest().at(path).filter(Obfuscation::isNeeded);
            if (needed.isPresent()) {
                throw Protection.refused("“" + path + "” is obfuscated, and is no font");
            }
            notices.add(path, "The font is obfuscated.");
        }
    }

    private static boolean isNeeded(ManifestItem item) {
        return item.isContentDocument() || item.isImage() || item.mediaType().contains("xml");
    }
}
