package org.colophon.storefront.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Objects;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CitationFileTests {

    private static final Reference BOOK = References.to("100 % \"C#\" & {More}_ ~^\\: Größe\r\nER  - x")
            .by("A01", "Ludwig van Beethoven", "Martin Luther King, Jr.", "The R&D Team*")
            .by("B06", "Ann Goldstein")
            .edition("2nd Edition")
            .published("O'Reilly & Sons", "2022-01-12")
            .isbn("978-1-80181-999-2")
            .at("https://books.example/books/sample_one")
            .reference();

    private static final Reference ENTRY = References.to("API Design")
            .in("Python Architecture Patterns")
            .by("A01", "Jaime Buelta")
            .by("B01", "Ed Itor")
            .published("Packt", null)
            .at("https://books.example/books/sample/read/4")
            .reference();

    @Test
    void writesBibTexThatMeansWhatItSays() {
        assertThat(BibTex.of(BOOK)).isEqualTo("""
                @book{sample,
                  author = {van Beethoven, Ludwig and King, Jr., Martin Luther and {The R\\&D Team*}},
                  translator = {Goldstein, Ann},
                  title = {{100 \\% "C\\#" \\& \\{More\\}\\_ \\textasciitilde{}\\textasciicircum{}\\textbackslash{}: Größe ER - x}},
                  edition = {2nd},
                  publisher = {O'Reilly \\& Sons},
                  year = {2022},
                  isbn = {978-1-80181-999-2},
                  langid = {en},
                  url = {https://books.example/books/sample_one},
                  urldate = {2026-11-27}
                }
                """);
    }

    @Test
    void writesBibTexThatAParserReads() throws ParseException {
        var entries =
                new BibTeXParser().parse(new StringReader(BibTex.of(ENTRY))).getEntries();

        var entry = Objects.requireNonNull(entries.get(new Key("sample")));
        assertThat(entry.getType().getValue()).isEqualTo("incollection");
        assertThat(entry.getField(new Key("booktitle")).toUserString()).isEqualTo("{Python Architecture Patterns}");
        assertThat(entry.getField(new Key("editor")).toUserString()).isEqualTo("Itor, Ed");
        assertThat(entry.getField(new Key("year"))).isNull();
    }

    @Test
    void writesRisALineATag() {
        assertThat(Ris.of(BOOK).split("\r\n"))
                .containsExactly(
                        "TY  - BOOK",
                        "AU  - van Beethoven, Ludwig",
                        "AU  - King, Martin Luther, Jr.",
                        "AU  - The R&D Team",
                        "A4  - Goldstein, Ann",
                        "TI  - 100 % \"C#\" & {More}_ ~^\\: Größe ER - x",
                        "ET  - 2nd",
                        "PB  - O'Reilly & Sons",
                        "PY  - 2022",
                        "SN  - 978-1-80181-999-2",
                        "LA  - en",
                        "UR  - https://books.example/books/sample_one",
                        "Y2  - 2026/11/27",
                        "ER  - ");
        assertThat(Ris.of(ENTRY))
                .startsWith("TY  - CHAP\r\n")
                .contains("T2  - Python Architecture Patterns\r\n", "ED  - Itor, Ed\r\n")
                .doesNotContain("PY  -");
    }

    @Test
    void writesCslJson() {
        var item = new JsonMapper().readTree(CitationFile.CSL_JSON.write(BOOK)).get(0);

        assertThat(item.at("/type").asString()).isEqualTo("book");
        assertThat(item.at("/author/0/non-dropping-particle").asString()).isEqualTo("van");
        assertThat(item.at("/author/2/literal").asString()).isEqualTo("The R&D Team*");
        assertThat(item.at("/issued/date-parts/0/0").asInt()).isEqualTo(2022);
        assertThat(item.at("/URL").asString()).isEqualTo("https://books.example/books/sample_one");
    }
}
