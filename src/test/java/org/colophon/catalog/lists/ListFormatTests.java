package org.colophon.catalog.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.colophon.catalog.description.Fault;
import org.junit.jupiter.api.Test;

class ListFormatTests {

    @Test
    void readsQuotedFieldsAndLists() {
        var entries = csv("""
                title,ISBN13,authors,else
                "A ""B"", C",1,X; Y ;,passed over
                """);

        var read = (BookRecord) entries.getFirst();
        assertThat(read.title()).contains("A \"B\", C");
        assertThat(read.texts(Field.AUTHORS)).containsExactly("X", "Y");
        assertThat(read.pointer(Field.ISBN)).isEqualTo("/isbn13");
    }

    @Test
    void passesOverWhatIsEmpty() {
        var read = (BookRecord) csv("isbn13,title,authors\n1, ,;\n\n").getFirst();

        assertThat(read.values()).containsOnlyKeys(Field.ISBN);
    }

    @Test
    void marksARowOfAnotherLength() {
        assertThat(csv("isbn13,title\n1,A,B\n2,C\n"))
                .first()
                .isEqualTo(new BrokenEntry(new Fault("", "Line 2 has 3 fields where the header has 2")));
    }

    @Test
    void refusesAFileWithoutAHeader() {
        assertThatExceptionOfType(UnreadableList.class).isThrownBy(() -> csv(""));
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        assertThatExceptionOfType(UnreadableList.class)
                .isThrownBy(() -> csv("isbn13,title\n1,\"A" + "x\n".repeat(9_000_000)));
    }

    @Test
    void readsObjectsLineByLineAndMarksWhatIsNone() {
        var entries = ListFormat.JSON_LINES.read("""
                        {"isbn": "1", "authors": ["A", "", null], "pages": 7, "unknown": {}}

                        [1]
                        {"isbn":
                        """.getBytes(UTF_8)).toList();

        assertThat(entries).hasSize(3);
        var read = (BookRecord) entries.getFirst();
        assertThat(read.texts(Field.AUTHORS)).containsExactly("A");
        assertThat(read.text(Field.PAGES)).contains("7");
        assertThat(read.pointer(Field.ISBN)).isEqualTo("/isbn");
        assertThat(entries.get(1)).isEqualTo(new BrokenEntry(new Fault("", "Line 3 is no JSON object")));
        assertThat(entries.get(2)).isInstanceOf(BrokenEntry.class);
    }

    private static List<Entry> csv(String list) {
        return ListFormat.CSV.read(list.getBytes(UTF_8)).toList();
    }
}
