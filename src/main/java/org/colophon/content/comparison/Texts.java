package org.colophon.content.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.colophon.content.section.Paragraph;

/** Compares two texts by paragraph. Paragraphs are the same by their id, or else by their words. */
final class Texts {

    private final List<Paragraph> before;
    private final List<Paragraph> after;

    private Texts(List<Paragraph> before, List<Paragraph> after) {
        this.before = before;
        this.after = after;
    }

    /** All paragraphs in the order of the later text, those that are the same included; what is gone is where it was. */
    static List<ParagraphChange> compare(List<Paragraph> before, List<Paragraph> after) {
        return new Texts(before, after).changes();
    }

    private List<ParagraphChange> changes() {
        var matching = new Matching(after.size())
                .by(keys(before, Paragraph::id), keys(after, Paragraph::id))
                .by(keys(before, Paragraph::text), keys(after, Paragraph::text));
        return Alignment.of(before.size(), matching.partners()).stream()
                .map(this::change)
                .toList();
    }

    private static List<String> keys(List<Paragraph> paragraphs, Function<Paragraph, String> key) {
        return paragraphs.stream().map(key).toList();
    }

    private ParagraphChange change(Alignment.Pair pair) {
        if (pair.after() < 0) {
            var gone = before.get(pair.before());
            return new ParagraphChange(
                    EnumSet.of(Change.REMOVED), pair.before(), null, gone, Words.compare(gone.text(), ""));
        }
        var now = after.get(pair.after());
        return pair.before() < 0
                ? new ParagraphChange(EnumSet.of(Change.ADDED), null, pair.after(), now, Words.compare("", now.text()))
                : kept(pair, before.get(pair.before()), now);
    }

    private static ParagraphChange kept(Alignment.Pair pair, Paragraph was, Paragraph now) {
        var changes = EnumSet.noneOf(Change.class);
        if (pair.moved()) {
            changes.add(Change.MOVED);
        }
        if (!was.html().equals(now.html())) {
            changes.add(Change.CHANGED);
        }
        return new ParagraphChange(changes, pair.before(), pair.after(), now, Words.compare(was.text(), now.text()));
    }
}
