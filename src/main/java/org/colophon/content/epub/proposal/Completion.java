package org.colophon.content.epub.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Gives each segment that the table of contents does not name a line of its own, where one comes to it by reading on. */
final class Completion {

    private final List<Line> lines;
    private final boolean hasContents;

    private Completion(List<Line> contents) {
        this.lines = new ArrayList<>(contents);
        this.hasContents = !contents.isEmpty();
    }

    static List<Line> of(List<Line> contents, List<Segment> segments) {
        var completion = new Completion(contents);
        var named = new HashSet<Integer>();
        contents.stream().filter(it -> it.segment() != null).forEach(it -> named.add(it.place()));
        var aside = new ArrayList<Line>();
        for (int i = 0; i < segments.size(); i++) {
            if (!named.contains(i) && completion.isAside(segments.get(i), i)) {
                aside.add(Line.of(segments.get(i), i, 0));
            } else if (!named.contains(i)) {
                completion.insert(segments.get(i), i);
            }
        }
        completion.lines.addAll(aside);
        return completion.lines;
    }

    /** What one comes to by links only goes to the end, unless it is before all else, as a cover is. */
    private boolean isAside(Segment segment, int place) {
        return !segment.linear() && lines.stream().anyMatch(it -> it.place() < place);
    }

    private void insert(Segment segment, int place) {
        int before = IntStream.range(0, lines.size())
                .filter(it -> lines.get(it).segment() != null && lines.get(it).place() < place)
                .reduce((first, last) -> last)
                .orElse(-1);
        var line = Line.of(segment, place, 0);
        lines.add(before + 1, line.at(depth(line, before)));
    }

    /** Never less deep than the line that follows, which would else be taken from the one that holds it. */
    private int depth(Line line, int before) {
        if (before < 0) {
            return 0;
        }
        int wanted = Math.min(wanted(line, before), lines.get(before).depth() + 1);
        return before + 1 < lines.size()
                ? Math.max(wanted, lines.get(before + 1).depth())
                : wanted;
    }

    private int wanted(Line line, int before) {
        if (line.isPart() || line.matter().filter(it -> it != Matter.BODY).isPresent()) {
            return 0;
        }
        var own = line.segment();
        var sibling = lines.subList(0, before + 1).reversed().stream()
                .filter(it -> it.segment() != null && it.segment().isStartOfDocument() && isDivision(it))
                .findFirst();
        int besides = sibling.map(it -> it.isPart() && !line.isPart() ? it.depth() + 1 : it.depth())
                .orElse(0);
        boolean goesOn = hasContents && own != null && own.heading().isEmpty() && !line.isChapter();
        return goesOn && sibling.isPresent() && !sibling.get().isPart() ? besides + 1 : besides;
    }

    /** Whether a line begins something, and does not just go on with what is before it. */
    private static boolean isDivision(Line line) {
        return line.named()
                || line.isChapter()
                || line.isPart()
                || (line.segment() != null && !line.segment().heading().isEmpty());
    }
}
