package org.colophon.delivery.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadBodyTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 3_000_000})
    void isReadAsOftenAsWanted(int size) throws IOException {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);

        try (var body = new ReadBody(new ByteArrayInputStream(bytes));
                var first = body.open();
                var second = body.open()) {
            assertThat(first.readAllBytes()).isEqualTo(bytes);
            assertThat(second.readAllBytes()).isEqualTo(bytes);
        }
    }
}
