package org.colophon.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.colophon.catalog.description.Language;
import org.colophon.catalog.editor.Editor;
import org.colophon.catalog.lists.ListFormat;
import org.junit.jupiter.api.Test;

class CatalogImportTests {

    private final CatalogImport job =
            new CatalogImport(new ImportOptions(ListFormat.CSV, true, false, new Language("en")), Editor.COLOPHON);

    @Test
    void isCompleteOnlyWhenEveryRecordIsDone() {
        job.start(1);

        assertThatIllegalStateException().isThrownBy(job::complete);
    }

    @Test
    void staysFinished() {
        assertThat(job.fail("x".repeat(2000)).problem()).hasSize(1000);

        assertThatIllegalStateException().isThrownBy(() -> job.start(1));
        assertThatIllegalStateException().isThrownBy(job::complete);
        assertThatIllegalStateException().isThrownBy(() -> job.fail("again"));
    }

    @Test
    void completesAnEmptyList() {
        assertThat(job.start(0).complete().progress()).isEqualTo(1);
    }

    @Test
    void tellsHowFarItIs() {
        assertThat(job.progress()).isZero();
        assertThat(job.isFinished()).isFalse();
        assertThat(job.startedAt()).isNull();

        job.start(2).start(7);

        assertThat(job.total()).isEqualTo(2);
        assertThat(job.startedAt()).isNotNull();
        assertThat(job.finishedAt()).isNull();
        assertThat(job.fail("Why").finishedAt()).isNotNull();
        assertThat(job.isFinished()).isTrue();
    }

    @Test
    void isTheEditOfWhoeverHandedItIn() {
        var ann = new Editor("ann", List.of("House"));
        var draft = new CatalogImport(new ImportOptions(ListFormat.CSV, false, false, new Language("en")), ann);

        assertThat(draft.edit().editor()).isEqualTo(new Editor("ann", List.of(), true));
        assertThat(draft.edit().why()).isEqualTo("Import " + draft.id());
        assertThat(draft.options().publish()).isFalse();
        assertThat(job.options().publish()).isTrue();
    }
}
