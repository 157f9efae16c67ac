package org.colophon.content.outline;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;

/**
 * Which entry is which landmark. What no editor has set follows from the kinds: the body begins with the first part or
 * chapter, and the index is the index.
 */
public final class Landmarks {

    private static final Map<Landmark, Set<EntryKind>> DERIVED = Map.of(
            Landmark.BODYMATTER, EnumSet.of(EntryKind.PART, EntryKind.CHAPTER),
            Landmark.INDEX, EnumSet.of(EntryKind.INDEX));

    private Landmarks() {}

    /** @param entries in reading order */
    public static Map<Landmark, EntryId> of(List<OutlineEntry> entries) {
        var result = new EnumMap<Landmark, EntryId>(Landmark.class);
        entries.forEach(entry -> entry.landmarks().forEach(landmark -> result.put(landmark, entry.id())));
        DERIVED.forEach((landmark, kinds) -> entries.stream()
                .filter(entry -> kinds.contains(entry.kind()))
                .findFirst()
                .ifPresent(entry -> result.putIfAbsent(landmark, entry.id())));
        return result;
    }
}
