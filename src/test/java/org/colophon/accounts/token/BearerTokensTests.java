package org.colophon.accounts.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;

class BearerTokensTests {

    private final TokenDesk desk = mock();

    @Test
    void sayThatTheyCannotSay() {
        given(desk.use(any())).willThrow(new CannotCreateTransactionException("silent"));

        var e = catchThrowableOfType(
                TokensUnreadable.class, () -> new BearerTokens(desk).introspect("colophon_" + "A".repeat(43)));

        assertThat(e.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(e.getHeaders().getFirst("Retry-After")).isEqualTo("5");
    }
}
