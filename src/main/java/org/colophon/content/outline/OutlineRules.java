package org.colophon.content.outline;

import static org.colophon.content.EntryKind.BACK_MATTER;
import static org.colophon.content.EntryKind.CHAPTER;
import static org.colophon.content.EntryKind.FRONT_MATTER;
import static org.colophon.content.EntryKind.INDEX;
import static org.colophon.content.EntryKind.PART;
import static org.colophon.content.EntryKind.RELATED_BOOKS;
import static org.colophon.content.EntryKind.SECTION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;

/**
 * What a table of contents must look like: front matter, then the body of parts and chapters, then back matter and what is
 * generated. A part holds chapters and, as a volume does, other parts; all else that is written holds sections, and they hold
 * sections in turn. Each generated entry and each landmark is there at most once.
 */
public final class OutlineRules {

    /** How many entries a book has at most, on all levels together. */
    public static final int MAX_ENTRIES = 10_000;

    /** How many entries there are at most from the top down to the deepest. */
    public static final int MAX_LEVELS = 6;

    private static final Set<EntryKind> AT_THE_TOP =
            EnumSet.of(FRONT_MATTER, PART, CHAPTER, BACK_MATTER, RELATED_BOOKS, INDEX);

    private static final Map<EntryKind, Set<EntryKind>> HELD = new EnumMap<>(Map.of(
            FRONT_MATTER, EnumSet.of(SECTION),
            PART, EnumSet.of(PART, CHAPTER),
            CHAPTER, EnumSet.of(SECTION),
            SECTION, EnumSet.of(SECTION),
            BACK_MATTER, EnumSet.of(SECTION)));

    private final List<OutlineFault> faults = new ArrayList<>();
    private final Set<EntryId> ids = new HashSet<>();
    private final Set<EntryKind> generated = EnumSet.noneOf(EntryKind.class);
    private final Set<Landmark> landmarks = EnumSet.noneOf(Landmark.class);
    private final Predicate<EntryId> known;
    private int zone;

    private OutlineRules(Predicate<EntryId> known) {
        this.known = known;
    }

    /**
     * All that is wrong with the draft, in reading order; empty when it may be used.
     *
     * @param known whether an entry has been in the outline, so that the draft may name it
     */
    public static List<OutlineFault> faults(List<EntryDraft> draft, Predicate<EntryId> known) {
        var rules = new OutlineRules(known);
        rules.checkSize(draft);
        for (int i = 0; i < draft.size(); i++) {
            rules.checkTop(draft.get(i), List.of(i));
        }
        return List.copyOf(rules.faults);
    }

    private void checkSize(List<EntryDraft> draft) {
        if (draft.stream().flatMap(EntryDraft::inReadingOrder).count() > MAX_ENTRIES) {
            faults.add(OutlineFault.ofAll("A book has at most " + MAX_ENTRIES + " entries"));
        }
    }

    private void checkTop(EntryDraft entry, List<Integer> path) {
        if (!AT_THE_TOP.contains(entry.kind())) {
            report(path, "kind", "A section stands in a chapter, in front or back matter, or in another section");
        } else if (zone(entry.kind()) < zone) {
            report(path, "kind", tooLate(entry.kind()));
        }
        zone = Math.max(zone, zone(entry.kind()));
        checkEntry(entry, path);
    }

    private void checkEntry(EntryDraft entry, List<Integer> path) {
        if (entry.id() != null) {
            checkId(entry.id(), path);
        }
        if (entry.kind().isGenerated() && !generated.add(entry.kind())) {
            report(path, "kind", "A book has this generated entry at most once");
        }
        if (!Collections.disjoint(entry.landmarks(), landmarks)) {
            report(path, "landmarks", "Another entry is this landmark");
        }
        landmarks.addAll(entry.landmarks());
        checkHeld(entry, path);
    }

    private void checkId(EntryId id, List<Integer> path) {
        if (!known.test(id)) {
            report(path, "id", "The book has no entry with this id");
        }
        if (!ids.add(id)) {
            report(path, "id", "Another entry has this id");
        }
    }

    private void checkHeld(EntryDraft entry, List<Integer> path) {
        if (entry.kind().isGenerated() && !entry.children().isEmpty()) {
            report(path, "children", "What is made from data holds no entries");
        } else if (path.size() == MAX_LEVELS && !entry.children().isEmpty()) {
            report(path, "children", "Entries are nested at most " + MAX_LEVELS + " levels deep");
        }
        for (int i = 0; i < entry.children().size(); i++) {
            checkChild(entry.children().get(i), entry.kind(), under(path, i));
        }
    }

    private void checkChild(EntryDraft child, EntryKind holder, List<Integer> path) {
        if (HELD.containsKey(holder) && !HELD.get(holder).contains(child.kind())) {
            report(
                    path,
                    "kind",
                    holder == PART ? "A part holds chapters and other parts" : "Only sections may stand here");
        }
        checkEntry(child, path);
    }

    private void report(List<Integer> path, String property, String detail) {
        faults.add(new OutlineFault(path, property, detail));
    }

    private static int zone(EntryKind kind) {
        return switch (kind) {
            case FRONT_MATTER -> 0;
            case PART, CHAPTER, SECTION -> 1;
            case BACK_MATTER, RELATED_BOOKS, INDEX -> 2;
        };
    }

    private static String tooLate(EntryKind kind) {
        return kind == FRONT_MATTER
                ? "Front matter comes before parts and chapters"
                : "Parts and chapters come before back matter";
    }

    private static List<Integer> under(List<Integer> path, int place) {
        var result = new ArrayList<>(path);
        result.add(place);
        return List.copyOf(result);
    }
}
