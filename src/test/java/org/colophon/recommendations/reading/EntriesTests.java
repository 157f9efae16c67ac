package org.colophon.recommendations.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class EntriesTests {

    private static final int MANY = 3_000_000;

    private final Entries entries = new Entries();

    /** The one who watches looks at nothing but the last entry, over and over. */
    @Test
    void countsAnEntryOnlyOnceItIsInPlace() {
        var adding = new AtomicBoolean(true);
        var watching = CompletableFuture.supplyAsync(() -> {
            long faults = 0;
            while (adding.get()) {
                var list = entries.list(0);
                int count = Entries.count(list);
                faults += count > 0 && list[count] != Entry.of(count, Entry.WHOLE) ? 1 : 0;
            }
            return faults;
        });
        for (int count = 1; count <= MANY; count++) {
            entries.append(0, Entry.of(count, Entry.WHOLE));
        }
        adding.set(false);

        assertThat(watching.join()).isZero();
        assertThat(Entries.count(entries.list(0))).isEqualTo(MANY);
    }

    @Test
    void hasEmptyListsForNumbersThatNothingWasAppendedTo() {
        entries.append(5000, Entry.of(1, 1));

        assertThat(Entries.count(entries.list(5000))).isOne();
        assertThat(Entries.count(entries.list(4999))).isZero();
        assertThat(Entries.count(entries.list(1_000_000))).isZero();
    }

    @Test
    void leavesListsAloneThatNothingIsRemovedFrom() {
        entries.append(0, Entry.of(1, 1));
        entries.append(1, Entry.of(1, 1));
        entries.append(1, Entry.of(2, 1));
        var untouched = entries.list(0);

        entries.remove(2, slot -> slot == 2);

        assertThat(entries.list(0)).isSameAs(untouched);
        assertThat(Entries.count(entries.list(1))).isOne();
        entries.append(1, Entry.of(3, 1));
        assertThat(Entry.slot(entries.list(1)[2])).isEqualTo(3);
    }
}
