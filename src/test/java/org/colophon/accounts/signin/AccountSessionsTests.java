package org.colophon.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import org.colophon.accounts.account.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;

class AccountSessionsTests {

    private final Accounts accounts = mock();
    private final AccountSessions sessions = new AccountSessions(accounts);
    private final MockHttpSession session = new MockHttpSession();

    private record Person(String getName, long version) implements SignedIn {}

    @Test
    void trustNobodyWhileTheDatabaseIsSilentButKeepTheSession() {
        given(accounts.existsByNameAndVersionAndEnabledTrue(any(), anyLong()))
                .willThrow(new DataAccessResourceFailureException("silent"))
                .willReturn(true);
        save(new Person("ada", 1));

        assertThat(sessions.loadDeferredContext(request()).get().getAuthentication())
                .isNull();
        assertThat(session.isInvalid()).isFalse();
        assertThat(sessions.loadDeferredContext(request()).get().getAuthentication())
                .isNotNull();
    }

    @Test
    void trustNobodyWhoIsNotOfTheAccounts() {
        save("somebody");

        assertThat(sessions.loadDeferredContext(request()).get().getAuthentication())
                .isNull();
        assertThat(session.isInvalid()).isTrue();
    }

    private void save(Object person) {
        var context = new SecurityContextImpl(new TestingAuthenticationToken(person, null, "ROLE_ADMIN"));
        sessions.saveContext(context, request(), new MockHttpServletResponse());
    }

    private MockHttpServletRequest request() {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        return request;
    }
}
