package org.colophon.catalog.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleStatementTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hacking Exposed Windows, 3rd Edition | Hacking Exposed Windows | 3rd Edition",
                "Android in Action, Second Edition | Android in Action | Second Edition",
                "Silverlight 4 in Action, Revised Edition | Silverlight 4 in Action | Revised Edition",
                "Objects, Patterns, and Practice , 2nd edition | Objects, Patterns, and Practice | 2nd edition",
                "Statistics, International Edition | Statistics | International Edition"
            })
    void setsTheEditionApart(String written, String title, String edition) {
        assertThat(TitleStatement.of(written)).isEqualTo(new TitleStatement(title, edition));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Java 2 Micro Edition",
                "Refactoring: Ruby Edition",
                "Hello World! 2nd Edition",
                "Creating Mobile Apps with Xamarin.Forms, Preview Edition 2",
                "OS X, Mountain Lion Edition",
                ", 2nd Edition",
                "Edition"
            })
    void leavesTitlesAloneThatOnlySoundLikeIt(String title) {
        assertThat(TitleStatement.of(title)).isEqualTo(new TitleStatement(title, null));
    }
}
