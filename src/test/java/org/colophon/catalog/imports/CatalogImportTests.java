package org.colophon.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.colophon.catalog.book.Language;
import org.colophon.catalog.lists.ListFormat;
import org.junit.jupiter.api.Test;

class CatalogImportTests {

    private final CatalogImport job = new CatalogImport(ListFormat.CSV, true, new Language("en"));

    @Test
    void countsWhatBecomesOfItsRecords() {
        job.start(4).count(Outcome.CREATED).count(Outcome.REFUSED);

        assertThat(job.processed()).isEqualTo(2);
        assertThat(job.created()).isEqualTo(1);
        assertThat(job.refused()).isEqualTo(1);
        assertThat(job.progress()).isEqualTo(0.5);
    }

    @Test
    void goesOnWhereItWasWhenItIsStartedAgain() {
        job.start(2).count(Outcome.UPDATED);

        assertThat(job.start(2).processed()).isEqualTo(1);
    }

    @Test
    void isCompleteOnlyWhenEveryRecordIsDone() {
        job.start(1);
        assertThatIllegalStateException().isThrownBy(job::complete);

        assertThat(job.count(Outcome.UNCHANGED).complete().state()).isEqualTo(ImportState.COMPLETED);
        assertThat(job.progress()).isEqualTo(1);
    }

    @Test
    void countsNoMoreRecordsThanThereAre() {
        job.start(1).count(Outcome.CREATED);

        assertThatIllegalStateException().isThrownBy(() -> job.count(Outcome.CREATED));
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
