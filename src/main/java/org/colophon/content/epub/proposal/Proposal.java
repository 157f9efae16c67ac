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
    private final Notices notices;
    private final Map<Integer, List<Segment>> texts = new HashMap<>();
    private int next;

    private Proposal(List<Divided> lines, List<Segment> segments, Notices notices) {
        this.lines = lines;
        this.notices = notices;
        own(segments);
    }

    /** @throws EpubRefused when a document breaks a limit, or there are too many to be in one outline */
    public static List<ProposedEntry> of(Archive archive, PackageDocument opf, Navigation navigation, Notices notices) {
        var survey = Survey.of(archive, opf, navigation, notices);
        var contents = new ContentsLines(survey, notices).of(navigation.contents());
        var lines = Completion.of(contents, survey.segments());
        var proposal = new Proposal(few(Divisions.of(lines), notices), survey.segments(), notices);
        return few(proposal.entries(0));
    }

    /** Dividing long texts may have made more of them. */
    private static List<ProposedEntry> few(List<ProposedEntry> entries) {
        if (entries.stream().flatMap(ProposedEntry::inReadingOrder).count() > OutlineRules.MAX_ENTRIES) {
            throw tooMany();
        }
        return entries;
    }

    private static EpubRefused tooMany() {
        return new EpubRefused(Reason.TOO_LARGE, "A book has at most " + OutlineRules.MAX_ENTRIES + " entries.");
    }

    /** The deepest are joined with those before them when there are too many for an outline. */
    private static List<Divided> few(List<Divided> all, Notices notices) {
        var lines = all;
        while (lines.size() > OutlineRules.MAX_ENTRIES) {
            int deepest = lines.stream().mapToInt(it -> it.line().depth()).max().orElse(0);
            if (deepest == 0) {
                throw tooMany();
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
            var pieces = pieces(texts.getOrDefault(next++, List.of()));
            entries.addAll(entries(line, pieces, entries(depth + 1)));
        }
        return entries;
    }

    /** Sections at most as long as a text may be; one at least. */
    private static List<List<Portion>> pieces(List<Segment> segments) {
        var pieces = new ArrayList<List<Portion>>();
        pieces.add(new ArrayList<>());
        int length = 0;
        for (var portion :
                segments.stream().flatMap(it -> it.portions().stream()).toList()) {
            if (length > 0 && length + portion.length() > Portions.MAX_LENGTH) {
                pieces.add(new ArrayList<>());
                length = 0;
            }
            pieces.getLast().add(portion);
            length += portion.length();
        }
        return pieces;
    }

    /** One entry, or several of the same kind where its text is too long for one; the last of them holds the others. */
    private List<ProposedEntry> entries(Divided line, List<List<Portion>> pieces, List<ProposedEntry> held) {
        var entries = new ArrayList<ProposedEntry>();
        for (var piece : pieces) {
            var title = entries.isEmpty() ? line.line().title() : line.line().continuedTitle();
            int characters = piece.stream().mapToInt(Portion::characters).sum();
            boolean isLast = entries.size() == pieces.size() - 1;
            entries.add(new ProposedEntry(line.kind(), title, extents(piece), characters, isLast ? held : List.of()));
        }
        if (entries.size() > 1) {
            var detail = "“%s” is too long for one entry, and was divided into %d.";
            notices.add("", detail.formatted(line.line().title(), entries.size()));
        }
        return entries;
    }

    private static List<Extent> extents(List<Portion> portions) {
        var extents = new ArrayList<Extent>();
        for (var portion : portions) {
            if (!extents.isEmpty() && extents.getLast().meets(portion.extent())) {
                extents.add(extents.removeLast().with(portion.extent()));
            } else {
                extents.add(portion.extent());
            }
        }
        return extents;
    }
}
