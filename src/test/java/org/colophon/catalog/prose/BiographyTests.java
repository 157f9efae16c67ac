package org.colophon.catalog.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BiographyTests {

    @Test
    void keepsOnlyWhatIsSafe() {
        assertThat(new Biography("<p onclick='x()'>Writes <em>well</em>.<script>x</script></p>").html())
                .isEqualTo("<p>Writes <em>well</em>.</p>");
    }

    @Test
    void refusesMoreThanThereIsRoomFor() {
        assertThat(new Biography("x".repeat(5_000)).html()).hasSize(5_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new Biography("x".repeat(5_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Biography("&".repeat(1_001)));
    }
}
