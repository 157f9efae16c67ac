package org.colophon.accounts.token;

import java.util.Map;
import org.colophon.accounts.account.Account;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Answers Spring Security whose a bearer token (RFC 6750) is, and what its account may do at this moment. */
@Component
final class BearerTokens implements OpaqueTokenIntrospector {

    private final TokenDesk desk;

    BearerTokens(TokenDesk desk) {
        this.desk = desk;
    }

    /**
     * @throws BadOpaqueTokenException when nobody acts by this token
     * @throws TokensUnreadable when that cannot be found out
     */
    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        try {
            return TokenSecret.read(token)
                    .flatMap(desk::use)
                    .map(BearerTokens::principal)
                    .orElseThrow(() -> new BadOpaqueTokenException("Unknown, revoked or expired"));
        } catch (DataAccessException | TransactionException e) {
            throw new TokensUnreadable(e);
        }
    }

    private static OAuth2AuthenticatedPrincipal principal(Account account) {
        var name = account.name().value();
        var authorities = AuthorityUtils.createAuthorityList(account.mandate().authorities());
        return new DefaultOAuth2AuthenticatedPrincipal(name, Map.of("sub", name), authorities);
    }
}
