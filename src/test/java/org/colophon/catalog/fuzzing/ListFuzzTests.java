package org.colophon.catalog.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.catalog.description.Language;
import org.colophon.catalog.lists.BookRecord;
import org.colophon.catalog.lists.BrokenEntry;
import org.colophon.catalog.lists.Entry;
import org.colophon.catalog.lists.ListFormat;
import org.colophon.catalog.lists.ListedBook;
import org.colophon.catalog.lists.RecordRefused;
import org.colophon.catalog.lists.UnreadableList;
import org.junit.jupiter.api.Test;

/** A list is read to its end or refused, and each of its records becomes a sound description or a list of faults. */
class ListFuzzTests {

    private static final Language ENGLISH = new Language("en");

    private static final List<String> CSV = List.of(
            "isbn13,title,authors,publisher,year,pages,subtitle,language,overview,subjects,keywords\n",
            "isbn13,title,authors\n",
            "9780306406157",
            "0-306-40615-2",
            "080442957X",
            ",",
            ",",
            ",",
            ";",
            "\n",
            "\"",
            "\"\"",
            "2022",
            "2022-02-30",
            "196",
            "0",
            "-1",
            "20001",
            "99999999999",
            "en",
            "xx",
            "UMX",
            "1DFG",
            "A Title, 2nd Edition",
            "Ann Author",
            "    ",
            "#");

    private static final List<String> JSON_LINES = List.of(
            "{\"isbn\": \"9780306406157\", \"title\": \"A\", \"authors\": [\"B\"]",
            "{",
            "}",
            "}\n",
            "[",
            "]",
            ", ",
            ": ",
            "\n",
            "\"isbn\": ",
            "\"title\": ",
            "\"authors\": ",
            "\"published\": ",
            "\"pages\": ",
            "\"categories\": ",
            "\"subjects\": ",
            "\"description\": ",
            "\"language\": ",
            "\"0306406152\"",
            "\"2022-01\"",
            "[\"UMX\", \"UMX\"]",
            "[\"k\", \" k\"]",
            "7",
            "1e999999999",
            "-0",
            "null",
            "true",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"x    y\"",
            "[[[[",
            "{\"a\": {");

    @FuzzTest
    void readsOrRefusesCsv(byte[] list) {
        assertReadOrRefused(ListFormat.CSV, list);
    }

    @FuzzTest
    void readsOrRefusesJsonLines(byte[] list) {
        assertReadOrRefused(ListFormat.JSON_LINES, list);
    }

    @Test
    void readsOrRefusesWhatIsKept() {
        Corpus.of(getClass(), "readsOrRefusesCsv").forEach(this::readsOrRefusesCsv);
        Corpus.of(getClass(), "readsOrRefusesJsonLines").forEach(this::readsOrRefusesJsonLines);
    }

    @Test
    void readsOrRefusesWhateverIsGenerated() {
        Noise.bytes(1, CSV).forEach(this::readsOrRefusesCsv);
        Noise.of(2, CSV).map(it -> CSV.getFirst() + it).forEach(it -> readsOrRefusesCsv(it.getBytes(UTF_8)));
        Noise.bytes(3, JSON_LINES).forEach(this::readsOrRefusesJsonLines);
    }

    private static void assertReadOrRefused(ListFormat format, byte[] list) {
        try {
            entries(format, list).forEach(ListFuzzTests::assertTakenOrRefused);
        } catch (UnreadableList refused) {
            assertThat(refused.why()).isNotBlank();
        }
    }

    private static Stream<Entry> entries(ListFormat format, byte[] list) {
        return list.length > Noise.MOST_BYTES ? Stream.empty() : format.read(list);
    }

    private static void assertTakenOrRefused(Entry entry) {
        switch (entry) {
            case BrokenEntry broken -> assertThat(broken.fault().detail()).isNotBlank();
            case BookRecord record -> assertTakenOrRefused(record);
        }
    }

    private static void assertTakenOrRefused(BookRecord record) {
        Sound.assertWritable(record.toString());
        try {
            var listed = ListedBook.of(record);
            var described = listed.described(ENGLISH);
            Sound.assertSound(described);
            assertThat(listed.onto(described, ENGLISH)).isEqualTo(described);
        } catch (RecordRefused refused) {
            assertThat(refused.faults())
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.detail()).isNotBlank());
        }
    }
}
