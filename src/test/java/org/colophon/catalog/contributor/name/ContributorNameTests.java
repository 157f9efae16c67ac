package org.colophon.catalog.contributor.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ContributorNameTests {

    @Test
    void stripsBothForms() {
        assertThat(new ContributorName(" A B ", " B, A ")).isEqualTo(new ContributorName("A B", "B, A"));
    }

    @Test
    void refusesNamesThatAreNoneOrTooLong() {
        assertThat(new ContributorName("x".repeat(200), "y".repeat(200)).displayed())
                .hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> new ContributorName("x".repeat(201), "y"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContributorName("x", "y".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContributorName(" ", "y"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContributorName("x", " "));
    }

    @Test
    void foldsCapitalsAndCompositionButNotAccents() {
        assertThat(ContributorName.folded("JOSE\u0301 ")).isEqualTo(ContributorName.folded("josé"));
        assertThat(ContributorName.folded("Jose")).isNotEqualTo(ContributorName.folded("José"));
    }
}
