package org.colophon.catalog.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditorTests {

    private static final Editor FENCED = new Editor("ann", List.of("House", "Garden"));

    @Test
    void changesBooksOfHerImprintsOnly() {
        assertThat(FENCED.mayChange("house")).isTrue();
        assertThat(FENCED.mayChange("Houses")).isFalse();
        assertThat(FENCED.mayChange(null)).isFalse();
        assertThatExceptionOfType(ImprintOutOfReach.class)
                .isThrownBy(() -> Edit.by(FENCED).require("Other"))
                .withMessage("Other is not among your imprints (House, Garden)");
        assertThatExceptionOfType(ImprintOutOfReach.class)
                .isThrownBy(() -> Edit.by(FENCED).require(null))
                .withMessageStartingWith("A book without an imprint");
    }

    @Test
    void changesEveryBookWhenSheHasNone() {
        assertThat(Editor.COLOPHON.mayChange(null)).isTrue();
        assertThat(Editor.COLOPHON.mayChange("Any")).isTrue();
    }

    @Test
    void saysWhyInAtMostFiveHundredCharacters() {
        assertThat(new Edit(FENCED, " x ").why()).isEqualTo("x");
        assertThat(new Edit(FENCED, " ").why()).isNull();
        assertThat(Edit.by(FENCED).because("so").why()).isEqualTo("so");
        assertThat(new Edit(FENCED, "x".repeat(500)).why()).hasSize(500);
        assertThatIllegalArgumentException().isThrownBy(() -> new Edit(FENCED, "x".repeat(501)));
    }
}
