package org.colophon.storefront.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTests {

    private static final Subject COMPUTING = new Subject("U", "Computing", 9);
    private static final Subject ENGINEERING = new Subject("UMZ", "Software Engineering", 5);
    private static final Subject TESTING = new Subject("UMZT", "Software testing", 3);
    private static final Subject WEB = new Subject("UMW", "Web programming", 6);
    private static final Subject MATHS = new Subject("PB", "Mathematics", 2);

    private final Subjects subjects = new Subjects(List.of(MATHS, COMPUTING, WEB, ENGINEERING, TESTING));

    @Test
    void leadsFromTheWidestToTheSubject() {
        assertThat(subjects.above(TESTING)).containsExactly(COMPUTING, ENGINEERING);
        assertThat(subjects.above(COMPUTING)).isEmpty();
    }

    @Test
    void listsOnlyTheNextStepBelow() {
        assertThat(subjects.below(COMPUTING)).containsExactly(WEB, ENGINEERING);
        assertThat(subjects.below(ENGINEERING)).containsExactly(TESTING);
        assertThat(subjects.below(TESTING)).isEmpty();
    }

    @Test
    void knowsTheWidestAndTheLargest() {
        assertThat(subjects.widest()).containsExactly(MATHS, COMPUTING);
        assertThat(subjects.largest(2)).containsExactly(COMPUTING, WEB);
    }

    @Test
    void saysWhenThereIsNoBookOnASubject() {
        assertThat(subjects.subject("UMW")).isEqualTo(WEB);
        assertThatExceptionOfType(NoSuchSubject.class).isThrownBy(() -> subjects.subject("UM"));
    }
}
