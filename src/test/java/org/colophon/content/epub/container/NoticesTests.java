package org.colophon.content.epub.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticesTests {

    private final Notices notices = new Notices();

    @Test
    void tellsEachThingOnceInTheOrderOfItsFinding() {
        notices.add("b", "x");
        notices.add("a", "x");
        notices.add("b", "x");

        assertThat(notices.all()).containsExactly(new Notice("b", "x"), new Notice("a", "x"));
    }

    @Test
    void keepsNoMoreThanAnyoneReads() {
        for (int i = 0; i <= Notices.MAX_NOTICES; i++) {
            notices.add("a", "x" + i);
        }
        assertThat(notices.all()).hasSize(Notices.MAX_NOTICES);
    }
}
