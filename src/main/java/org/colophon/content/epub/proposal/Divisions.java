package org.colophon.content.epub.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.content.EntryKind;
import org.colophon.content.outline.OutlineRules;

/**
 * Says of each line what it is, so that {@link OutlineRules} hold: front matter, then parts and chapters, then back matter. What
 * documents say of themselves counts, else the place.
 */
final class Divisions {

    /** How deep entries are nested, counted from 0. */
    private static final int MAX_DEPTH = OutlineRules.MAX_LEVELS - 1;

    private static final Optional<Matter> SAID = Optional.of(Matter.BODY);
    private static final Optional<Matter> FRONT = Optional.of(Matter.FRONT);
    private static final Optional<Matter> BACK = Optional.of(Matter.BACK);
    private static final Optional<Matter> UNSAID = Optional.empty();

    /** A line with what it is. */
    record Divided(Line line, EntryKind kind) {}

    private final List<Divided> result = new ArrayList<>();

    /** What the last line at each depth is. */
    private final EntryKind[] kinds = new EntryKind[MAX_DEPTH + 1];

    private Divisions() {}

    static List<Divided> of(List<Line> lines) {
        var groups = groups(lines);
        var matters = groups.stream().map(Divisions::matter).toList();
        int start = start(matters);
        int end = end(matters, start);
        var divisions = new Divisions();
        for (int i = 0; i < groups.size(); i++) {
            if (i < start || i >= end) {
                divisions.outside(groups.get(i), i < start ? EntryKind.FRONT_MATTER : EntryKind.BACK_MATTER);
            } else {
                divisions.body(groups.get(i));
            }
        }
        return divisions.result;
    }

    /** Each line at the top with those it holds. */
    private static List<List<Line>> groups(List<Line> lines) {
        var groups = new ArrayList<List<Line>>();
        for (var line : lines) {
            if (line.depth() == 0) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(line);
        }
        return groups;
    }

    /** What the first one says; else what those that it holds say, if they agree or one is of the body. */
    private static Optional<Matter> matter(List<Line> group) {
        var held = group.stream().skip(1).map(Line::matter).distinct().toList();
        var agreed = held.size() == 1 ? held.getFirst() : Optional.<Matter>empty();
        var body = held.stream()
                .flatMap(Optional::stream)
                .filter(it -> it == Matter.BODY)
                .findFirst();
        return group.getFirst().matter().or(() -> agreed).or(() -> body);
    }

    /**
     * The body begins with the first that says it is of the body, else after the front matter with the first that does not say
     * what it is. What says that it is front matter in the second half of a book is not believed.
     */
    private static int start(List<Optional<Matter>> matters) {
        int said = matters.indexOf(SAID);
        if (said >= 0 || !matters.contains(UNSAID)) {
            return said >= 0
                    ? said
                    : (int) matters.stream().takeWhile(it -> !it.equals(BACK)).count();
        }
        int front = matters.subList(0, matters.size() / 2).lastIndexOf(FRONT) + 1;
        int unsaid = matters.subList(front, matters.size()).indexOf(UNSAID);
        return unsaid < 0 ? front : front + unsaid;
    }

    /** After the last that says it is of the body, it goes on until one says that it is not. */
    private static int end(List<Optional<Matter>> matters, int start) {
        int end = Math.max(start, matters.lastIndexOf(SAID));
        while (end < matters.size() && matters.get(end).orElse(Matter.BODY) == Matter.BODY) {
            end++;
        }
        return end;
    }

    private void outside(List<Line> group, EntryKind kind) {
        group.forEach(it -> add(it, it.depth() == 0 ? kind : EntryKind.SECTION));
    }

    private void body(List<Line> group) {
        for (int i = 0; i < group.size(); i++) {
            var line = group.get(i);
            boolean mayBePart = line.depth() == 0 || above(line) == EntryKind.PART;
            if (mayBePart && isPart(line, held(group, i))) {
                add(line, EntryKind.PART);
            } else {
                add(line, mayBePart ? EntryKind.CHAPTER : EntryKind.SECTION);
            }
        }
    }

    /** What holds a line: the last one before it that is less deep. */
    private EntryKind above(Line line) {
        int depth = Math.min(line.depth(), MAX_DEPTH);
        return kinds[depth - 1];
    }

    private void add(Line line, EntryKind kind) {
        int depth = Math.min(line.depth(), MAX_DEPTH);
        kinds[depth] = kind;
        result.add(new Divided(line.at(depth), kind));
    }

    private static List<Line> held(List<Line> group, int place) {
        int depth = group.get(place).depth();
        return group.subList(place + 1, group.size()).stream()
                .takeWhile(it -> it.depth() > depth)
                .filter(it -> it.depth() == depth + 1)
                .toList();
    }

    /**
     * A part says so or holds what says that it is a chapter. At the top it may also just hold what has documents of its own, for
     * sections are in the document of their chapter.
     */
    private static boolean isPart(Line line, List<Line> held) {
        if (line.isPart() || line.isChapter()) {
            return line.isPart();
        }
        return held.stream()
                .anyMatch(it ->
                        it.isChapter() || it.isPart() || (line.depth() == 0 && it.named() && !it.isInDocumentOf(line)));
    }
}
