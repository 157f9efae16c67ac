package org.colophon.content.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.colophon.catalog.BookId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassTests {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private final BookId book = BookId.create();
    private final Pass pass = Pass.issue(book, " The Reviewer ", 7, "grace", NOW);

    @Test
    void opensOneBookUntilItEnds() {
        assertThat(pass.reader()).isEqualTo("The Reviewer");
        assertThat(pass.issuedBy()).isEqualTo("grace");
        assertThat(pass.endsAt()).isEqualTo(Instant.parse("2026-12-04T12:00:00Z"));
        assertThat(pass.opens(book, pass.endsAt().minusNanos(1))).isTrue();
        assertThat(pass.opens(book, pass.endsAt())).isFalse();
        assertThat(pass.opens(BookId.create(), NOW)).isFalse();
    }

    @Test
    void opensNothingOnceItIsRevoked() {
        pass.revoke(NOW.plusSeconds(1)).revoke(NOW.plusSeconds(2));

        assertThat(pass.opens(book, NOW)).isFalse();
        assertThat(pass.revokedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void isIssuedWithinLimits() {
        assertThat(Pass.issue(book, "r".repeat(200), 365, "grace", NOW).endsAt())
                .isEqualTo(NOW.plus(Duration.ofDays(365)));
        for (int days : new int[] {0, 366}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Pass.issue(book, "Reader", days, "grace", NOW));
        }
        for (var reader : new String[] {" ", "r".repeat(201)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Pass.issue(book, reader, 7, "grace", NOW));
        }
    }

    @Test
    void holdsForADayAtLeast() {
        assertThat(Pass.issue(book, "r", 1, "grace", NOW).endsAt()).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void isSignedWithAKeyOfItsOwn() {
        assertThat(Signature.key()).isNotEqualTo(Signature.key());
    }

    @Test
    void isKnownByItsSignature() {
        var read = Signature.read(pass.signature().text()).orElseThrow();

        assertThat(read.pass()).isEqualTo(pass.id());
        assertThat(read.isOf(pass)).isTrue();
        assertThat(read.isOf(Pass.issue(book, "Another", 7, "grace", NOW))).isFalse();
    }

    /** Whatever is changed in a link, no pass is known by it. */
    @Test
    void isNotKnownByAnyOtherSignature() {
        var text = pass.signature().text();
        for (int i = 0; i < text.length(); i++) {
            var other = text.substring(0, i) + (text.charAt(i) == 'A' ? 'B' : 'A') + text.substring(i + 1);
            assertThat(Signature.read(other).filter(it -> it.pass().equals(pass.id()) && it.isOf(pass)))
                    .as(other)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "not base64!", "AAAAAAAAAAAAAAAAAAAAAA"})
    void isNoSignatureWhatIsNone(String text) {
        assertThat(Signature.read(text)).isEmpty();
    }
}
