package org.colophon.content.conversion;

import java.util.List;
import org.colophon.content.epub.opf.Accessibility;
import org.colophon.content.epub.opf.Creator;
import org.colophon.content.epub.opf.Identifier;
import org.colophon.content.epub.opf.PackageDocument;

/**
 * What an EPUB says of itself, as it stands there: for comparing with what the catalogue knows. Lists end after
 * {@value #MOST} and texts after {@value #MAX_LENGTH} characters.
 *
 * @param version of EPUB
 * @param creators without those who have only contributed
 * @param isbn digits only; empty when there is none
 * @param cover the path of its cover in the EPUB; empty when there is none
 */
public record Description(
        String version,
        String title,
        String subtitle,
        List<String> creators,
        String isbn,
        List<String> identifiers,
        List<String> languages,
        List<String> publishers,
        String date,
        String cover,
        Accessibility accessibility) {

    private static final int MOST = 50;
    private static final int MAX_LENGTH = 500;

    static Description of(PackageDocument opf) {
        var metadata = opf.metadata();
        return new Description(
                brief(opf.version()),
                brief(metadata.title()),
                brief(metadata.subtitle()),
                brief(metadata.creators().stream()
                        .filter(Creator::primary)
                        .map(Creator::name)
                        .toList()),
                metadata.isbn().orElse(""),
                brief(metadata.identifiers().stream().map(Identifier::value).toList()),
                brief(metadata.languages()),
                brief(metadata.publishers()),
                brief(metadata.date()),
                opf.cover().map(it -> it.path()).orElse(""),
                brief(metadata.accessibility()));
    }

    private static Accessibility brief(Accessibility all) {
        return new Accessibility(
                brief(all.accessModes()),
                brief(all.sufficientAccessModes()),
                brief(all.features()),
                brief(all.hazards()),
                brief(all.summary()),
                brief(all.conformsTo()));
    }

    private static List<String> brief(List<String> texts) {
        return texts.stream().limit(MOST).map(Description::brief).toList();
    }

    private static String brief(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH - 1) + "…";
    }
}
