package org.colophon.content.web.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.colophon.content.Contributor;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.colophon.content.comparison.Change;
import org.colophon.content.comparison.EntryChange;
import org.colophon.content.comparison.Listed;
import org.colophon.content.comparison.ParagraphChange;
import org.colophon.content.comparison.Run;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an entry.
 *
 * @param changes empty when it is the same
 * @param before absent when it is new
 * @param after absent when it is gone
 * @param paragraphs those that differ; absent when the text differs, but there is so much text that this entry is to be asked
 *     for by itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryChangeView(
        EntryId id,
        Set<Change> changes,
        @Nullable State before,
        @Nullable State after,
        @Nullable List<Paragraph> paragraphs) {

    static EntryChangeView of(EntryChange change) {
        var paragraphs = change.paragraphs();
        return new EntryChangeView(
                change.id(),
                new TreeSet<>(change.changes()),
                State.of(change.before()),
                State.of(change.after()),
                paragraphs == null
                        ? null
                        : paragraphs.stream().map(Paragraph::of).toList());
    }

    /** An entry as the contents of one of the states list it. */
    record State(
            int number,
            int depth,
            EntryKind kind,
            String title,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<Landmark> landmarks,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Contributor> contributors) {

        private static @Nullable State of(@Nullable Listed listed) {
            return listed == null
                    ? null
                    : new State(
                            listed.number(),
                            listed.entry().depth(),
                            listed.entry().kind(),
                            listed.entry().title(),
                            new TreeSet<>(listed.entry().landmarks()),
                            listed.entry().contributors());
        }
    }

    /**
     * @param id of the paragraph in the text
     * @param element its HTML element, for a heading or a list is compared as a paragraph is
     * @param before its place in the earlier text, from 0; absent when it is new
     * @param after its place in the later text, from 0; absent when it is gone
     * @param words its text in both states; where no word differs in what has changed, its markup does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Paragraph(
            String id,
            String element,
            Set<Change> changes,
            @Nullable Integer before,
            @Nullable Integer after,
            List<Words> words) {

        private static Paragraph of(ParagraphChange change) {
            return new Paragraph(
                    change.paragraph().id(),
                    change.paragraph().element(),
                    new TreeSet<>(change.changes()),
                    change.before(),
                    change.after(),
                    change.words().stream().map(Words::of).toList());
        }
    }

    /** @param change absent for what is in both states */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Words(String text, @Nullable Change change) {

        private static Words of(Run run) {
            return new Words(run.text(), run.change());
        }
    }
}
