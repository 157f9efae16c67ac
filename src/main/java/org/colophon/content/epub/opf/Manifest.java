package org.colophon.content.epub.opf;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All files that belong to the publication, by id and by path. */
public final class Manifest {

    private final Map<String, ManifestItem> byId = new LinkedHashMap<>();
    private final Map<String, ManifestItem> byPath = new LinkedHashMap<>();

    Manifest(List<ManifestItem> items) {
        for (var item : items) {
            byId.putIfAbsent(item.id(), item);
            byPath.putIfAbsent(item.path(), item);
        }
    }

    public Collection<ManifestItem> items() {
        return List.copyOf(byPath.values());
    }

    public Optional<ManifestItem> item(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<ManifestItem> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The item itself or the first of its fallbacks that can be read; an image when there is nothing better. */
    Optional<ManifestItem> readable(ManifestItem item) {
        var seen = new HashSet<String>();
        Optional<ManifestItem> image = item.isImage() ? Optional.of(item) : Optional.empty();
        for (var next = Optional.of(item);
                next.isPresent() && seen.add(next.get().id()); ) {
            if (next.get().isContentDocument()) {
                return next;
            }
            image = image.isEmpty() && next.get().isImage() ? next : image;
            next = item(next.get().fallback());
        }
        return image;
    }
}
