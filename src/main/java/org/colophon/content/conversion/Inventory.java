package org.colophon.content.conversion;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.colophon.content.Landmark;
import org.colophon.content.epub.Epub;
import org.colophon.content.epub.container.Reference;
import org.colophon.content.epub.opf.ManifestItem;
import org.colophon.content.epub.proposal.EntryText;

/**
 * What the texts of an EPUB use and lead to, found by reading each of them once.
 *
 * @param targets of links, each with the beginning of its document beside it
 * @param pictures their paths, that of the cover among them
 * @param landmarks the number of the entry that is each of them, in reading order
 */
record Inventory(Set<Reference> targets, Set<String> pictures, Map<Landmark, Integer> landmarks) {

    /** Of so many links in a book the rest becomes plain text. */
    static final int MAX_TARGETS = 200_000;

    static Inventory of(Epub epub, Progress progress) {
        var inventory = new Inventory(new HashSet<>(), new LinkedHashSet<>(), new EnumMap<>(Landmark.class));
        epub.description().cover().ifPresent(it -> inventory.pictures.add(it.path()));
        var entries = epub.entries();
        for (int i = 0; i < entries.size(); i++) {
            inventory.add(epub.text(entries.get(i)), i, epub);
            progress.advance();
        }
        return inventory;
    }

    private void add(EntryText text, int entry, Epub epub) {
        for (var target : text.targets()) {
            if (targets.size() < MAX_TARGETS) {
                targets.add(target);
                targets.add(beginning(target));
            }
        }
        text.resources().stream().filter(it -> isPicture(epub, it)).forEach(pictures::add);
        epub.navigation().landmarks().forEach(it -> find(it, text, entry));
    }

    private void find(org.colophon.content.epub.navigation.Landmark landmark, EntryText text, int entry) {
        for (var term : Terms.in(landmark.types())) {
            if (text.places().containsKey(landmark.target())) {
                landmarks.put(term, entry);
            } else if (text.places().containsKey(beginning(landmark.target()))) {
                landmarks.putIfAbsent(term, entry);
            }
        }
    }

    /** What the package document does not list is tried. */
    private static boolean isPicture(Epub epub, String path) {
        return epub.description().manifest().at(path).map(ManifestItem::isImage).orElse(true);
    }

    static Reference beginning(Reference place) {
        return new Reference(place.path(), "");
    }
}
