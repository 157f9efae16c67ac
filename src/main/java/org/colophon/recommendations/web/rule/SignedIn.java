package org.colophon.recommendations.web.rule;

import java.security.Principal;
import java.util.Objects;
import org.colophon.recommendations.rule.Editor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** The editor who calls. */
final class SignedIn {

    /** How an authority says that somebody is limited to an imprint. */
    private static final String IMPRINT = "IMPRINT_";

    private SignedIn() {}

    static Editor editor(Principal person) {
        boolean limited = ((Authentication) person)
                .getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(Objects::nonNull)
                        .anyMatch(authority -> authority.startsWith(IMPRINT));
        return new Editor(person.getName(), limited);
    }
}
