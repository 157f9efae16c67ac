package org.colophon.recommendations.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.reading.TestReadings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChunkTests {

    private static final int PERIOD = 1;

    private Readings readings;

    @BeforeEach
    void begin() {
        readings = new Readings();
    }

    @Test
    void bringsBackWhatWasWritten() {
        TestReadings.random(new Random(7), 5000, 200, 300)
                .forEach(each -> readings.add(each.reader(), each.book(), each.extent()));

        var chunks = write(PERIOD);

        assertThat(chunks).hasSize(1);
        assertThat(chunks.getFirst().count()).isEqualTo((int) readings.size());
        assertThat(chunks.getFirst().bytes().length).isLessThan(4 * (int) readings.size());
        assertThat(TestReadings.byReader(read(chunks))).isEqualTo(TestReadings.byReader(readings));
    }

    @Test
    void writesOnlyTheReadingsOfThePeriod() {
        var now = ReaderKey.of(PERIOD, 5);
        var before = ReaderKey.of(PERIOD - 1, 5);
        readings.add(now, TestReadings.book(1), 0.5);
        readings.add(before, TestReadings.book(2), 1);

        assertThat(TestReadings.byReader(read(write(PERIOD)))).containsExactly(Map.of(TestReadings.book(1), 4));
        assertThat(write(PERIOD + 1)).isEmpty();
    }

    /** Where every reading is of another book, each takes as much as it can. */
    @Test
    void keepsChunksBelowAMegabyte() {
        for (int i = 0; i < 60_000; i++) {
            readings.add(ReaderKey.of(PERIOD, 30_000 + i / 12_000), TestReadings.book(i), 1);
            readings.add(ReaderKey.of(PERIOD, i % 20_000), TestReadings.book(i), 0.1);
        }

        var chunks = write(PERIOD);

        assertThat(chunks).hasSizeGreaterThan(1).allMatch(chunk -> chunk.bytes().length <= 1_000_000);
        assertThat(chunks.stream().mapToInt(Chunk::count).sum()).isEqualTo(120_000);
        assertThat(read(chunks).size()).isEqualTo(120_000);
    }

    @Test
    void leavesReadersOut() {
        var gone = ReaderKey.of(PERIOD, 5);
        readings.add(gone, TestReadings.book(1), 1);
        readings.add(ReaderKey.of(PERIOD, 6), TestReadings.book(2), 1);
        var result = new Readings();

        write(PERIOD).forEach(chunk -> chunk.addTo(result, gone::equals));

        assertThat(TestReadings.byReader(result)).containsExactly(Map.of(TestReadings.book(2), 8));
    }

    @Test
    void refusesWhatIsCutOffOrInAnUnknownForm() {
        readings.add(ReaderKey.of(PERIOD, 5), TestReadings.book(1), 1);
        readings.add(ReaderKey.of(PERIOD, 5), TestReadings.book(2), 1);
        var bytes = write(PERIOD).getFirst().bytes();
        for (int length = 0; length < bytes.length; length++) {
            // Without any reader it is complete
            if (length != 2 + 2 * 16) {
                assertRefuses(Arrays.copyOf(bytes, length));
            }
        }
        var newer = bytes.clone();
        newer[0]++;
        assertRefuses(newer);
        var elsewhere = bytes.clone();
        elsewhere[bytes.length - 1] = 0x7f;
        assertRefuses(elsewhere);
    }

    private void assertRefuses(byte[] bytes) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Chunk(1, bytes).addTo(new Readings(), reader -> false));
    }

    private List<Chunk> write(int period) {
        var chunks = new ArrayList<Chunk>();
        ChunkWriter.write(readings, period, chunks::add);
        return chunks;
    }

    private static Readings read(List<Chunk> chunks) {
        var result = new Readings();
        chunks.forEach(chunk -> chunk.addTo(result, reader -> false));
        return result;
    }
}
