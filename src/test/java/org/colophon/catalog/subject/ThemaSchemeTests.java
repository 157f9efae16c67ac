package org.colophon.catalog.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ThemaSchemeTests {

    private final ThemaScheme thema = ThemaScheme.current();

    @Test
    void knowsTheEnglishHeadings() {
        assertThat(thema.heading("UMX")).contains("Programming and scripting languages: general");
        assertThat(thema.heading("UMZ")).contains("Software Engineering");
        assertThat(thema.heading("1")).contains("Place qualifiers");
    }

    @Test
    void acceptsSubjects() {
        assertThat(thema.subject("UMX")).isEqualTo("UMX");
    }

    @Test
    void refusesQualifiersAndWhatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> thema.subject("1A"))
                .withMessage("\"1A\" is a Thema qualifier and no subject");
        assertThatIllegalArgumentException().isThrownBy(() -> thema.subject("umx"));
        assertThatIllegalArgumentException().isThrownBy(() -> thema.subject(""));
    }
}
