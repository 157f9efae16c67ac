package org.colophon.catalog.contributor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
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
    void leadsRolesThatReadersDoNotTellApartOnce() {
        assertThat(Byline.of(List.of(
                        Contribution.author("A"),
                        new Contribution("T", ContributorRole.TRANSLATOR),
                        new Contribution("P", ContributorRole.ARTIST))))
                .isEqualTo("By: A and P; Translated by T");
    }

    @Test
    void namesNobodyWhoIsCreditedElsewhereUnlessThereIsNobodyElse() {
        var index = new Contribution("I", ContributorRole.INDEX);
        var reviewer = new Contribution("R", ContributorRole.TECHNICAL_EDITOR);

        assertThat(Byline.of(List.of(index, Contribution.author("A"), reviewer)))
                .isEqualTo("By: A");
        assertThat(Byline.of(List.of(index, reviewer))).isEqualTo("Index by I; Technical editing by R");
    }

    @Test
    void countsThoseOfALongGroupInsteadOfNamingAll() {
        assertThat(Byline.of(authors(10))).isEqualTo("By: 1, 2, 3, 4, 5, 6, 7, 8, 9 and 10");
        assertThat(Byline.of(authors(11))).isEqualTo("By: 1, 2, 3, 4, 5, 6, 7 and 4 others");
        assertThat(Byline.of(authors(200))).isEqualTo("By: 1, 2, 3, 4, 5, 6, 7 and 193 others");
    }

    @Test
    void isEmptyWithoutContributors() {
        assertThat(Byline.of(List.of())).isEmpty();
    }

    @Test
    void refusesNamesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Contribution.author(" "));
        assertThat(Contribution.author("x".repeat(200)).name()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> Contribution.author("x".repeat(201)));
    }

    private static List<Contribution> authors(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(it -> Contribution.author("" + it))
                .toList();
    }
}
