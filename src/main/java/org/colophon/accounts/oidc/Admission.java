package org.colophon.accounts.oidc;

import static java.util.Objects.requireNonNull;

import org.colophon.accounts.account.Account;
import org.colophon.accounts.account.AccountName;
import org.colophon.accounts.account.AccountRegister;
import org.colophon.accounts.account.NameTaken;
import org.colophon.accounts.account.ProviderIdentity;
import org.colophon.accounts.audit.AccountEvent;
import org.colophon.accounts.audit.AccountEvent.What;
import org.colophon.accounts.signin.ProviderRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.transaction.TransactionException;

/**
 * Finds or opens the account of somebody whom a provider vouches for. They are known by the provider's identifier of them
 * alone, so neither another person of the same name nor the provider itself ever comes into an account that is not theirs.
 */
final class Admission implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final AccountRegister register;
    private final Claims claims;
    private final ApplicationEventPublisher events;
    private final OidcUserService provider = new OidcUserService();

    Admission(AccountRegister register, Claims claims, ApplicationEventPublisher events) {
        this.register = register;
        this.claims = claims;
        this.events = events;
    }

    /**
     * @throws ProviderRefused when they are not let in, with the reason for them to read
     * @throws InternalAuthenticationServiceException when that cannot be found out
     */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var provided = provider.loadUser(request);
        var name = claims.name(provided);
        try {
            return new ProvidedPerson(admit(provided, name), provided);
        } catch (ProviderRefused e) {
            events.publishEvent(new AccountEvent(name.value(), What.SIGN_IN_REFUSED, e.reason()));
            throw e;
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("Accounts cannot be read or written", e);
        }
    }

    private Account admit(OidcUser provided, AccountName name) {
        var account = admit(identity(provided), provided, name);
        if (!account.enabled()) {
            throw new ProviderRefused("Your account is disabled. Ask an administrator.");
        }
        return account;
    }

    private Account admit(ProviderIdentity identity, OidcUser provided, AccountName name) {
        try {
            return register.admit(identity, name, claims.mandate(provided));
        } catch (NameTaken e) {
            throw new ProviderRefused(
                    "There is an account named " + name
                            + " already that is not your provider's. Sign in to it with its password, or ask an administrator.");
        }
    }

    /** Spring Security lets no ID token pass that lacks one of the two (OpenID Connect Core 1.0, 2). */
    private static ProviderIdentity identity(OidcUser provided) {
        return new ProviderIdentity(
                requireNonNull(provided.getIssuer()).toString(), requireNonNull(provided.getSubject()));
    }
}
