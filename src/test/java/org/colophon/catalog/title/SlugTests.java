package org.colophon.catalog.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTests {

    private static final UUID ID = UUID.fromString("01890f3e-7c00-7000-8000-0123456789ab");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Python Architecture Patterns | python-architecture-patterns",
                "C++ & C#: 100% Übung für Ärzte | c-plus-plus-and-c-sharp-100-ubung-fur-arzte",
                "  --Don't Panic!-- | dont-panic",
                "Straße | strasse",
                "日本語 | book"
            })
    void foldsATitleToAscii(String title, String slug) {
        assertThat(Slug.candidates(title, null, null, ID).findFirst()).contains(slug);
    }

    @Test
    void offersTheEditionThenTheYearThenNumbersThenWhatNobodyElseHas() {
        assertThat(Slug.candidates("Title", "2nd Edition", 2022, ID))
                .startsWith("title", "title-2nd-edition", "title-2022", "title-2", "title-3")
                .endsWith("title-9", "title-0123456789ab");
    }

    @Test
    void passesOverAnEditionWithoutLetters() {
        assertThat(Slug.candidates("Title", "第二版", null, ID)).startsWith("title", "title-2");
    }

    @Test
    void neverOutgrowsItsColumn() {
        assertThat(Slug.candidates("word ".repeat(100), "edition ".repeat(25), 2022, ID))
                .allSatisfy(it -> assertThat(it).hasSizeLessThanOrEqualTo(80).doesNotEndWith("-"))
                .doesNotHaveDuplicates();
    }
}
