package org.colophon.content.epub.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.content.epub.container.Archive;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.epub.container.EpubRefused.Reason;
import org.colophon.content.epub.container.Notices;
import org.colophon.content.epub.navigation.Navigation;
import org.colophon.content.epub.opf.PackageDocument;
import org.colophon.content.epub.proposal.Divisions.Divided;
import org.colophon.content.outline.OutlineRules;

/** Makes the outline of a publication: lines of the contents, those that it lacks, and the text of each. */
public final class Proposal {

    private final List<Divided> lines;
    private final Map<Integer, List<Segment>> texts = new HashMap<>();
    private int next;

    private Proposal(List<Divided> lines, List<Segment> segments) {
        this.lines = lines;
        own(segments);
    }

    /** @throws EpubRefused when a document breaks a limit, or there are too many to be in one outline */
    public static List<ProposedEntry> of(Archive archive, PackageDocument opf, Navigation navigation, Notices notices) {
        var survey = Survey.of(archive, opf, navigation, notices);
        var contents = new ContentsLines(survey, notices).of(navigation.contents());
        var lines = Completion.of(contents, survey.segments());
        return new Proposal(few(Divisions.of(lines), notices), survey.segments()).entries(0);
    }

    /** The deepest are joined with those before them when there are too many for an outline. */
    private static List<Divided> few(List<Divided> all, Notices notices) {
        var lines = all;
        while (lines.size() > OutlineRules.MAX_ENTRIES) {
            int deepest = lines.stream().mapToInt(it -> it.line().depth()).max().orElse(0);
            if (deepest == 0) {
                throw new EpubRefused(Reason.TOO_LARGE, "A book has at most " + OutlineRules.MAX_ENTRIES + " entries.");
            }
            lines = lines.stream().filter(it -> it.line().depth() < deepest).toList();
            notices.add("", "The contents have too many entries. The deepest were joined with those before them.");
        }
        return lines;
    }

    /** A segment belongs to the last line that begins with it; when that was left out, to the one before it in reading order. */
    private void own(List<Segment> segments) {
        var owners = new HashMap<Segment, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            var segment = lines.get(i).line().segment();
            if (segment != null) {
                owners.put(segment, i);
            }
        }
        int owner = lines.stream()
                .min(Comparator.comparingInt(it -> it.line().place()))
                .map(lines::indexOf)
                .orElse(0);
        for (var segment : segments) {
            owner = owners.getOrDefault(segment, owner);
            texts.computeIfAbsent(owner, it -> new ArrayList<>()).add(segment);
        }
    }

    private List<ProposedEntry> entries(int depth) {
        var entries = new ArrayList<ProposedEntry>();
        while (next < lines.size() && lines.get(next).line().depth() >= depth) {
            var line = lines.get(next);
            var text = texts.getOrDefault(next++, List.of());
            int characters = text.stream().mapToInt(Segment::characters).sum();
            entries.add(
                    new ProposedEntry(line.kind(), line.line().title(), extents(text), characters, entries(depth + 1)));
        }
        return entries;
    }

    private static List<Extent> extents(List<Segment> segments) {
        var extents = new ArrayList<Extent>();
        for (var segment : segments) {
            if (!extents.isEmpty() && extents.getLast().meets(segment.extent())) {
                extents.add(extents.removeLast().with(segment.extent()));
            } else {
                extents.add(segment.extent());
            }
        }
        return extents;
    }
}
