package org.colophon.content.epub.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colophon.content.epub.container.Notices;
import org.colophon.content.epub.navigation.NavPoint;

/** The publication's own table of contents as lines, in reading order wherever it is not itself in that order. */
final class ContentsLines {

    private record Point(Line line, List<Point> children) {}

    private final Survey survey;
    private final Notices notices;

    ContentsLines(Survey survey, Notices notices) {
        this.survey = survey;
        this.notices = notices;
    }

    List<Line> of(List<NavPoint> contents) {
        var lines = new ArrayList<Line>();
        append(points(contents, 0), lines);
        return lines;
    }

    private static void append(List<Point> points, List<Line> lines) {
        for (var point : points) {
            lines.add(point.line());
            append(point.children(), lines);
        }
    }

    private List<Point> points(List<NavPoint> contents, int depth) {
        var points = contents.stream().flatMap(it -> point(it, depth).stream()).toList();
        var sorted = points.stream()
                .sorted(Comparator.comparingInt(it -> it.line().place()))
                .toList();
        if (!sorted.equals(points)) {
            notices.add("", "The table of contents is not in reading order. Its entries were put in reading order.");
        }
        return sorted;
    }

    /** Empty for what neither leads to text nor holds what does. */
    private Optional<Point> point(NavPoint point, int depth) {
        var children = points(point.children(), depth + 1);
        int place = point.target().map(survey::segment).orElse(-1);
        if (place < 0 && children.isEmpty()) {
            notices.add(
                    "",
                    "The entry “" + point.label() + "” of the table of contents leads to no text, and is left out.");
            return Optional.empty();
        }
        var segment = place < 0 ? null : survey.segments().get(place);
        var title = point.label().isBlank() && segment != null ? segment.name() : point.label();
        int effective = place < 0 ? children.getFirst().line().place() : place;
        return Optional.of(new Point(new Line(title, depth, segment, effective, true), children));
    }
}
