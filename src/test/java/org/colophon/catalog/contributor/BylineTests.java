package org.colophon.catalog.contributor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class BylineTests {

    @Test
    void namesOneAuthor() {
        assertThat(Byline.of(List.of(Contribution.author("Jaime Buelta")))).isEqualTo("By: Jaime Buelta");
    }

    @Test
    void namesSeveralInTheirOrder() {
        assertThat(Byline.of(List.of(Contribution.author("A"), Contribution.author("B"), Contribution.author("C"))))
                .isEqualTo("By: A, B and C");
    }

    @Test
    void setsOtherRolesApart() {
        assertThat(Byline.of(List.of(
                        new Contribution("E", ContributorRole.EDITOR),
                        Contribution.author("A"),
                        new Contribution("T", ContributorRole.TRANSLATOR),
                        new Contribution("F", ContributorRole.EDITOR))))
                .isEqualTo("Edited by E and F; By: A; Translated by T");
    }

    @Test
    void isEmptyWithoutContributors() {
        assertThat(Byline.of(List.of())).isEmpty();
    }

    @Test
    void refusesRolesAndNamesThatAreNone() {
        assertThat(ContributorRole.of("A01")).isEqualTo(ContributorRole.AUTHOR);
        assertThatIllegalArgumentException().isThrownBy(() -> ContributorRole.of("Z99"));
        assertThatIllegalArgumentException().isThrownBy(() -> Contribution.author(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Contribution.author("x".repeat(201)));
    }
}
