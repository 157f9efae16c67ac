package org.colophon.catalog.contributor.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J. R. R. Tolkien | j r r tolkien",
                "J.R.R. TOLKIEN | j r r tolkien",
                "Karel Čapek | karel capek",
                "Jo Nesbø | jo nesbo",
                "Stanisław Lem | stanislaw lem",
                "Günter Weiß | gunter weiss",
                "Æsop | aesop",
                "Barry O'Reilly | barry oreilly",
                "Barry O’Reilly | barry oreilly",
                "Jean-Paul  Sartre | jean paul sartre",
                "Smith, John | smith john",
                "夏目漱石 | 夏目漱石",
                "Лев Толстой | лев толстои"
            })
    void isTheSameForAllSpellings(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void isEmptyWithoutALetter() {
        assertThat(NameKey.of("?!")).isEmpty();
    }

    @Test
    void isCutWhereLettersGrow() {
        assertThat(NameKey.of("ﷺ".repeat(200))).hasSize(400);
    }
}
