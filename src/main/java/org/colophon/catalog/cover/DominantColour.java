package org.colophon.catalog.cover;

import static java.util.stream.Collectors.groupingBy;

import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the colour that there is most of in a picture. All colours are sorted into cells of a space in which distance is what
 * the eye sees. The fullest cells are what it may be; it is the one that has most around it, so that it does not matter where a
 * cell ends.
 */
final class DominantColour {

    /** Enough to tell colours by. */
    private static final int WIDTH = 80;

    private static final double CELL = 0.08;
    private static final double CLOSE = 0.08;
    private static final int CANDIDATES = 16;

    private DominantColour() {}

    /** @return for example {@code #1d3557} */
    static String of(BufferedImage image) {
        var colours = colours(image.getWidth() > WIDTH ? Scale.toWidth(WIDTH, image) : image);
        return fullestCells(colours)
                .map(cell -> closeTo(mean(cell), colours))
                .max(Comparator.comparingInt(List::size))
                .map(it -> mean(it).hex())
                .orElseThrow();
    }

    private static List<OkLab> colours(BufferedImage image) {
        var part = Margins.without(image);
        return IntStream.of(part.getRGB(0, 0, part.getWidth(), part.getHeight(), null, 0, part.getWidth()))
                .mapToObj(OkLab::of)
                .toList();
    }

    private static Stream<List<OkLab>> fullestCells(List<OkLab> colours) {
        return colours.stream().collect(groupingBy(Cell::of)).values().stream()
                .sorted(Comparator.comparingInt((List<OkLab> cell) -> cell.size())
                        .reversed())
                .limit(CANDIDATES);
    }

    private static List<OkLab> closeTo(OkLab centre, List<OkLab> colours) {
        return colours.stream().filter(it -> it.distance(centre) < CLOSE).toList();
    }

    private static OkLab mean(List<OkLab> colours) {
        return new OkLab(
                colours.stream().mapToDouble(OkLab::l).average().orElseThrow(),
                colours.stream().mapToDouble(OkLab::a).average().orElseThrow(),
                colours.stream().mapToDouble(OkLab::b).average().orElseThrow());
    }

    private record Cell(long l, long a, long b) {

        static Cell of(OkLab colour) {
            return new Cell(
                    Math.round(colour.l() / CELL), Math.round(colour.a() / CELL), Math.round(colour.b() / CELL));
        }
    }
}
