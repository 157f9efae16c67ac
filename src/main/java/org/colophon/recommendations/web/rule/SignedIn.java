package org.colophon.recommendations.web.rule;

import java.security.Principal;
import org.colophon.recommendations.rule.Editor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** The editor who calls, and the imprints that they are limited to. */
final class SignedIn {

    /** How an authority says that somebody is limited to an imprint. */
    private static final String IMPRINT = "IMPRINT_";

    private SignedIn() {}

    static Editor editor(Principal person) {
        var imprints = ((Authentication) person)
                .getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(authority -> authority != null && authority.startsWith(IMPRINT))
                        .map(authority -> authority.substring(IMPRINT.length()))
                        .toList();
        return new Editor(person.getName(), imprints);
    }
}
