package org.colophon.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.colophon.accounts.account.Accounts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.util.function.SingletonSupplier;

/**
 * Believes a session only as long as the account is what it was at sign-in (adr/0013). The database is asked once in a
 * request, when somebody wants to know who is there and a session says that somebody is: readers cost nothing.
 */
@Component
final class AccountSessions implements SecurityContextRepository {

    private static final Logger LOG = LoggerFactory.getLogger(AccountSessions.class);

    private final Accounts accounts;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    AccountSessions(Accounts accounts) {
        this.accounts = accounts;
    }

    /** A context whose person is checked when it is first asked for. */
    private record Checked(DeferredSecurityContext kept, SingletonSupplier<SecurityContext> checked)
            implements DeferredSecurityContext {

        @Override
        public SecurityContext get() {
            return checked.obtain();
        }

        @Override
        public boolean isGenerated() {
            return kept.isGenerated();
        }
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        var kept = sessions.loadDeferredContext(request);
        return new Checked(kept, SingletonSupplier.of(() -> check(kept.get(), request)));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        sessions.saveContext(context, request, response);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.containsContext(request);
    }

    /** While the database does not answer, nobody is anybody, but their session waits for it. */
    private SecurityContext check(SecurityContext context, HttpServletRequest request) {
        try {
            if (holds(context.getAuthentication())) {
                return context;
            }
            end(request);
        } catch (DataAccessException | TransactionException e) {
            LOG.error("Whether a session still holds cannot be read", e);
        }
        return SecurityContextHolder.createEmptyContext();
    }

    private boolean holds(@Nullable Authentication authentication) {
        return authentication == null
                || authentication.getPrincipal() instanceof SignedIn person
                        && accounts.existsByNameAndVersionAndEnabledTrue(person.getName(), person.version());
    }

    private static void end(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(it -> it.invalidate());
    }
}
