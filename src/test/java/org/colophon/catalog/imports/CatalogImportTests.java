package org.colophon.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
}
