package org.colophon.content.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionOperations;

@ModuleTest
class OutlinesTests {

    private final Outlines outlines;
    private final TransactionOperations transactions;

    OutlinesTests(Outlines outlines, TransactionOperations transactions) {
        this.outlines = outlines;
        this.transactions = transactions;
    }

    /** A list is imported so: a book is drafted and published in one transaction, and both events arrive together. */
    @Test
    void openAnOutlineOnceForEventsThatArriveTogether() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 50; i++) {
                var book = BookId.create();
                var start = new CyclicBarrier(2);
                Callable<Integer> delivery = () -> {
                    start.await();
                    return transactions.execute(status -> {
                        outlines.open(book);
                        return entries(book);
                    });
                };
                for (var delivered : threads.invokeAll(Collections.nCopies(2, delivery))) {
                    assertThat(delivered.get()).isEqualTo(2);
                }
            }
        }
    }

    @Test
    void giveBackTheEntriesInReadingOrder() {
        var book = BookId.create();
        outlines.open(book);

        var arranged = outlines.arrange(read(book), PythonArchitecturePatterns.draft());

        assertThat(read(book).entries()).isEqualTo(arranged.entries()).hasSize(23);
        assertThat(read(book).version()).isEqualTo(arranged.version()).isEqualTo(2);
    }

    @Test
    void refuseWhatBuildsOnAnOlderState() {
        var book = BookId.create();
        outlines.open(book);
        var mine = read(book);
        outlines.arrange(read(book), PythonArchitecturePatterns.draft());

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> outlines.arrange(mine, PythonArchitecturePatterns.draft()));
    }

    private int entries(BookId book) {
        return read(book).entries().size();
    }

    private Outline read(BookId book) {
        return outlines.findById(book.value()).orElseThrow();
    }
}
