package org.colophon.content.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.colophon.catalog.BookId;
import org.colophon.content.conversion.Description;
import org.colophon.content.conversion.ImportPreview;
import org.colophon.content.conversion.ImportResult;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.epub.container.EpubRefused.Reason;
import org.colophon.content.epub.opf.Accessibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EpubImportTests {

    private static final String BOOK = "as it is";
    private static final EpubRefused REFUSAL = new EpubRefused(Reason.PROTECTED, "It is encrypted.");

    private static final ImportPreview PREVIEW = new ImportPreview(
            new Description(
                    "3.0",
                    "A Book",
                    "",
                    List.of("Ada"),
                    "",
                    List.of(),
                    List.of("en"),
                    List.of(),
                    "",
                    "",
                    new Accessibility(List.of("textual"), List.of(), List.of(), List.of(), "", List.of())),
            List.of(),
            List.of(),
            0,
            List.of());

    private static final ImportResult RESULT = new ImportResult(List.of(), List.of());

    /** What may be done, and in which states. */
    private enum Transition {
        SHOW(it -> it.preview(PREVIEW, BOOK), ImportState.RECEIVED),
        REFUSE(it -> it.refuse(REFUSAL), ImportState.RECEIVED, ImportState.APPLYING),
        PREVIEW_ANEW(EpubImport::previewAnew, ImportState.PREVIEWED, ImportState.FAILED),
        APPLY(it -> it.apply(BOOK), ImportState.PREVIEWED),
        COMPLETE(it -> it.complete(RESULT), ImportState.APPLYING),
        FAIL(it -> it.fail("why"), ImportState.RECEIVED, ImportState.APPLYING),
        CANCEL(
                EpubImport::cancel,
                ImportState.RECEIVED,
                ImportState.PREVIEWED,
                ImportState.REFUSED,
                ImportState.FAILED);

        private final UnaryOperator<EpubImport> change;
        private final Set<ImportState> allowed;

        Transition(UnaryOperator<EpubImport> change, ImportState first, ImportState... others) {
            this.change = change;
            this.allowed = EnumSet.of(first, others);
        }
    }

    private static Map<ImportState, EpubImport> inEachState() {
        var states = new EnumMap<ImportState, EpubImport>(ImportState.class);
        for (var it : List.of(
                received(),
                received().preview(PREVIEW, BOOK),
                received().refuse(REFUSAL),
                received().preview(PREVIEW, BOOK).apply(BOOK),
                received().preview(PREVIEW, BOOK).apply(BOOK).complete(RESULT),
                received().fail("why"))) {
            states.put(it.state(), it);
        }
        return states;
    }

    @ParameterizedTest
    @EnumSource
    void goesOnlyWhereItMay(Transition transition) {
        var states = inEachState();
        assertThat(states).containsOnlyKeys(ImportState.values());

        states.forEach((state, it) -> {
            if (transition.allowed.contains(state)) {
                assertThat(transition.change.apply(it)).isSameAs(it);
            } else {
                assertThatExceptionOfType(NotInThisState.class).isThrownBy(() -> transition.change.apply(it));
                assertThat(it.state()).isEqualTo(state);
            }
        });
    }

    @Test
    void showsWhatWouldBecomeOfTheBookAndWhatHas() {
        var job = received();
        assertThat(job.preview()).isEmpty();

        assertThat(job.preview(PREVIEW, BOOK).preview()).contains(PREVIEW);
        assertThat(job.finishedAt()).isNull();
        assertThat(job.apply(BOOK).complete(RESULT).result()).contains(RESULT);
        assertThat(job.finishedAt()).isNotNull();
    }

    @Test
    void isNotAppliedToABookThatHasChanged() {
        var job = received().preview(PREVIEW, BOOK);

        assertThatExceptionOfType(BookHasChanged.class).isThrownBy(() -> job.apply("otherwise"));
        assertThat(job.state()).isEqualTo(ImportState.PREVIEWED);
        assertThatExceptionOfType(BookHasChanged.class).isThrownBy(() -> job.requireUnchanged("otherwise"));
    }

    @Test
    void saysWhyItWasRefused() {
        var job = received().refuse(REFUSAL);

        assertThat(job.reason()).isEqualTo(Reason.PROTECTED);
        assertThat(job.problem()).isEqualTo("It is encrypted.");
        assertThat(received().fail("x".repeat(2_000)).problem()).hasSize(1_000);
    }

    @Test
    void forgetsWhyItFailedWhenItIsReadAnew() {
        var job = received().fail("why").previewAnew();

        assertThat(job.problem()).isNull();
        assertThat(job.finishedAt()).isNull();
        assertThat(job.state().isRunning()).isTrue();
    }

    private static EpubImport received() {
        return EpubImport.receive(BookId.create(), "ann", 1);
    }
}
