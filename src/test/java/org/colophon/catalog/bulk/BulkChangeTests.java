package org.colophon.catalog.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colophon.catalog.alteration.Alteration;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.colophon.catalog.listing.Selection;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

class BulkChangeTests {

    private static final Editor ANN = new Editor("ann", List.of());
    private static final Editor BOB = new Editor("bob", List.of("House"));

    private final BulkChange change = new BulkChange(
            Selection.ALL,
            Alteration.of(Map.of("imprint", StringNode.valueOf("House")), Map.of(), Map.of()),
            new Edit(ANN, "Moved"));

    @Test
    void goesFromPreviewToUndone() {
        assertThat(change.begin(3).progress()).isZero();
        assertThat(change.afterCursor()).isNull();
        change.look(looked(1, Outcome.CHANGING, Outcome.UNCHANGED), "a");
        assertThat(change.afterCursor()).isEqualTo("a");
        assertThat(change.ahead()).isEqualTo(1);
        assertThat(change.progress()).isBetween(0.6, 0.7);
        change.look(looked(3, Outcome.CHANGING), "b");
        assertThat(change.complete().state()).isEqualTo(BulkState.PREVIEWED);
        assertThat(change.counts()).isEqualTo(new Counts(2, 1, 0, 0, 0, 0));
        assertThat(change.previewedAt()).isNotNull();
        assertThat(change.appliedAt()).isNull();

        assertThat(change.apply(BOB).progress()).isZero();
        change.count(Outcome.CHANGING, Outcome.APPLIED).count(Outcome.CHANGING, Outcome.CONFLICTING);
        assertThat(change.complete().state()).isEqualTo(BulkState.APPLIED);
        assertThat(change.counts()).isEqualTo(new Counts(0, 1, 0, 1, 1, 0));

        assertThat(change.appliedAt()).isNotNull();
        assertThat(change.undoneAt()).isNull();
        change.undo(ANN).count(Outcome.APPLIED, Outcome.UNDONE);
        assertThat(change.complete().state()).isEqualTo(BulkState.UNDONE);
        assertThat(change.counts()).isEqualTo(new Counts(0, 1, 0, 0, 1, 1));
        assertThat(change.counts().books()).isEqualTo(3);
        assertThat(change.progress()).isEqualTo(1);
        assertThat(change.undoneAt()).isNotNull();
        assertThat(change.why()).isEqualTo("Moved");
    }

    @Test
    void isAnsweredForByWhoeverOrdersAStep() {
        assertThat(change.edit()).isEqualTo(new Edit(ANN, "Moved"));
        assertThat(previewed().apply(BOB).edit()).isEqualTo(new Edit(BOB, "Moved"));
        change.count(Outcome.CHANGING, Outcome.APPLIED).complete();
        assertThat(change.undo(ANN).edit()).isEqualTo(new Edit(ANN, "Bulk change %s undone".formatted(change.id())));
        assertThat(change.proposedBy()).isEqualTo("ann");
    }

    @Test
    void isForNoMoreBooksThanMay() {
        assertThat(change.begin(BulkChange.MAX_BOOKS).state()).isEqualTo(BulkState.PREVIEWING);
        assertThat(change.begin(BulkChange.MAX_BOOKS + 1).state()).isEqualTo(BulkState.FAILED);
        assertThat(change.problem()).isEqualTo("A change is for at most 20000 books, and these are 20001");
    }

    @Test
    void looksAtOneBookAfterTheOther() {
        change.begin(3).look(looked(1, Outcome.CHANGING), "a");

        refuses(() -> change.look(looked(1, Outcome.CHANGING), "a"));
        refuses(() -> change.look(looked(3, Outcome.CHANGING), "a"));
    }

    @Test
    void isAppliedOnlyAfterThePreviewAndOnlyWhenBooksWouldChange() {
        refuses(() -> change.apply(ANN));
        refuses(() -> change.undo(ANN));
        change.begin(1).look(looked(1, Outcome.UNCHANGED), "a").complete();

        refuses(() -> change.apply(ANN));
        refuses(() -> change.undo(ANN));
        refuses(change::complete);
        refuses(() -> change.begin(1));
        refuses(() -> change.look(looked(2, Outcome.CHANGING), "b"));
        refuses(() -> change.fail("for no reason"));
    }

    @Test
    void completesAStepOnlyWhenNoBookIsLeft() {
        previewed().apply(ANN);

        refuses(change::complete);
        refuses(() -> change.apply(ANN));
        refuses(() -> change.undo(ANN));
        refuses(() -> change.count(Outcome.APPLIED, Outcome.UNDONE));
        change.count(Outcome.CHANGING, Outcome.APPLIED).complete();
        refuses(() -> change.apply(ANN));
        refuses(() -> change.count(Outcome.CHANGING, Outcome.APPLIED));
        refuses(change.undo(ANN)::complete);
    }

    @Test
    void canBeUndoneWhenItFailedHalfWay() {
        change.begin(2).look(looked(1, Outcome.CHANGING, Outcome.CHANGING), "a").complete();
        change.apply(ANN).count(Outcome.CHANGING, Outcome.APPLIED);
        refuses(() -> change.undo(ANN));
        change.fail("x".repeat(2000));

        assertThat(change.state()).isEqualTo(BulkState.FAILED);
        assertThat(change.problem()).hasSize(1000);
        assertThat(change.progress()).isEqualTo(0.5);
        refuses(() -> change.apply(ANN));
        assertThat(change.undo(ANN).problem()).isNull();
        assertThat(change.count(Outcome.APPLIED, Outcome.UNDONE).complete().state())
                .isEqualTo(BulkState.UNDONE);
        refuses(() -> change.undo(ANN));
    }

    private BulkChange previewed() {
        return change.begin(1).look(looked(1, Outcome.CHANGING), "a").complete();
    }

    private static List<BulkRecord> looked(int first, Outcome... outcomes) {
        return IntStream.range(0, outcomes.length)
                .mapToObj(it -> new BulkRecord(
                        first + it, outcomes[it], new UUID(0, it), "A Book", 1, List.of(), null, List.of()))
                .toList();
    }

    private static void refuses(ThrowingCallable step) {
        assertThatExceptionOfType(StepRefused.class).isThrownBy(step);
    }
}
