package org.colophon.content.epub.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colophon.content.epub.container.Archive;
import org.colophon.content.epub.container.Notices;
import org.colophon.content.epub.container.Reference;
import org.colophon.content.epub.navigation.NavPoint;
import org.colophon.content.epub.navigation.Navigation;
import org.colophon.content.epub.opf.PackageDocument;
import org.colophon.content.epub.opf.SpineItem;

/** All segments of a publication in reading order, and which of them the table of contents points to. */
final class Survey {

    private final Archive archive;
    private final PackageDocument opf;
    private final Notices notices;
    private final List<Segment> segments = new ArrayList<>();
    private final Map<Reference, Integer> pointed = new HashMap<>();

    private Survey(Archive archive, PackageDocument opf, Notices notices) {
        this.archive = archive;
        this.opf = opf;
        this.notices = notices;
    }

    static Survey of(Archive archive, PackageDocument opf, Navigation navigation, Notices notices) {
        var survey = new Survey(archive, opf, notices);
        var targets = new HashSet<Reference>();
        navigation.contents().forEach(it -> collect(it, targets));
        for (int i = 0; i < opf.spine().size(); i++) {
            survey.look(i, targets, navigation);
        }
        return survey;
    }

    private static void collect(NavPoint point, Set<Reference> targets) {
        point.target().ifPresent(targets::add);
        point.children().forEach(it -> collect(it, targets));
    }

    List<Segment> segments() {
        return segments;
    }

    /** The number of the segment that begins where a table of contents points to; -1 for none. */
    int segment(Reference target) {
        return pointed.getOrDefault(target, -1);
    }

    private void look(int number, Set<Reference> targets, Navigation navigation) {
        var item = opf.spine().get(number);
        var document = ContentDocument.of(archive, item.item(), notices);
        var named = targets.stream().filter(item::has).toList();
        var landmarks = navigation.landmarks().stream()
                .filter(it -> item.has(it.target()))
                .toList();
        var places = places(
                document, Stream.concat(named.stream(), landmarks.stream().map(it -> it.target())));
        var starts = starts(named, places, document);
        int first = segments.size();
        for (var start : starts) {
            var end = starts.higher(start);
            var extent = new Extent(number, start, end == null ? Integer.MAX_VALUE : end);
            var types = document.types(start);
            landmarks.stream()
                    .filter(it ->
                            contains(extent, places.getOrDefault(it.target().fragment(), 0)))
                    .forEach(it -> types.addAll(it.types()));
            segments.add(segment(extent, document, types, item));
        }
        point(named, places, List.copyOf(starts), first);
    }

    private static Map<String, Integer> places(ContentDocument document, Stream<Reference> references) {
        var fragments = new HashSet<String>();
        references.forEach(it -> fragments.add(it.fragment()));
        var places = document.places(fragments);
        places.put("", 0);
        return places;
    }

    /** A document begins with a segment of its own when something stands before the first place pointed to. */
    private static NavigableSet<Integer> starts(
            List<Reference> named, Map<String, Integer> places, ContentDocument document) {
        var starts = new TreeSet<Integer>();
        named.forEach(it -> starts.add(places.getOrDefault(it.fragment(), 0)));
        if (!starts.isEmpty() && !Shown.in(document.part(new Extent(0, 0, starts.first())))) {
            starts.pollFirst();
        }
        starts.add(0);
        return starts;
    }

    private void point(List<Reference> named, Map<String, Integer> places, List<Integer> starts, int first) {
        for (var it : named) {
            var place = places.get(it.fragment());
            if (place != null) {
                pointed.put(it, first + Math.max(starts.indexOf(place), 0));
            } else {
                notices.add(it.path(), "The table of contents points to “" + it.fragment() + "”, which is not there.");
            }
        }
        var lost =
                named.stream().filter(it -> !places.containsKey(it.fragment())).toList();
        if (lost.size() == named.size()) {
            lost.forEach(it -> pointed.put(it, first));
        }
    }

    private Segment segment(Extent extent, ContentDocument document, Set<String> types, SpineItem item) {
        var part = document.part(extent);
        var heading = Headings.first(part);
        var name = Headings.name(
                heading,
                document.title(),
                opf.metadata().title(),
                types,
                item.item().path());
        return new Segment(extent, heading, name, types, document.portions(extent), item.linear());
    }

    private static boolean contains(Extent extent, int place) {
        return extent.from() <= place && place < extent.to();
    }
}
