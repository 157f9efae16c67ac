package org.colophon.content.outline;

import static org.colophon.content.EntryKind.CHAPTER;
import static org.colophon.content.EntryKind.FRONT_MATTER;
import static org.colophon.content.EntryKind.PART;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;

/**
 * What a table of contents must look like: front matter, then the body of parts and chapters, then back matter and what is
 * generated; only parts hold entries, and those are chapters; each generated entry at most once.
 */
public final class OutlineRules {

    /** How many entries a book has at most, on all levels together. */
    public static final int MAX_ENTRIES = 1_000;

    private final List<OutlineFault> faults = new ArrayList<>();
    private final Set<EntryId> ids = new HashSet<>();
    private final Set<EntryKind> generated = EnumSet.noneOf(EntryKind.class);
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
            faults.add(new OutlineFault(List.of(), "", "A book has at most " + MAX_ENTRIES + " entries"));
        }
    }

    private void checkTop(EntryDraft entry, List<Integer> path) {
        if (zone(entry.kind()) < zone) {
            faults.add(new OutlineFault(path, "kind", tooLate(entry.kind())));
        }
        zone = Math.max(zone, zone(entry.kind()));
        checkEntry(entry, path);
    }

    private void checkEntry(EntryDraft entry, List<Integer> path) {
        if (entry.id() != null) {
            checkId(entry.id(), path);
        }
        if (entry.kind().isGenerated() && !generated.add(entry.kind())) {
            faults.add(new OutlineFault(path, "kind", "A book has this generated entry at most once"));
        }
        if (entry.kind() != PART && !entry.children().isEmpty()) {
            faults.add(new OutlineFault(path, "children", "Only a part holds other entries"));
        }
        for (int i = 0; i < entry.children().size(); i++) {
            checkChild(entry.children().get(i), under(path, i));
        }
    }

    private void checkId(EntryId id, List<Integer> path) {
        if (!known.test(id)) {
            faults.add(new OutlineFault(path, "id", "The book has no entry with this id"));
        }
        if (!ids.add(id)) {
            faults.add(new OutlineFault(path, "id", "Another entry has this id"));
        }
    }

    private void checkChild(EntryDraft child, List<Integer> path) {
        if (child.kind() != CHAPTER) {
            faults.add(new OutlineFault(path, "kind", "A part holds chapters only"));
        }
        checkEntry(child, path);
    }

    private static int zone(EntryKind kind) {
        return kind == FRONT_MATTER ? 0 : kind == PART || kind == CHAPTER ? 1 : 2;
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
