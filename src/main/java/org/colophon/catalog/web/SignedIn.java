package org.colophon.catalog.web;

import org.colophon.catalog.editor.Editor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Reads from what a person was signed in with whose books they may change. */
final class SignedIn {

    /** How an authority says that somebody is limited to an imprint. */
    private static final String IMPRINT = "IMPRINT_";

    private SignedIn() {}

    static Editor editor(@Nullable Authentication person) {
        if (person == null) {
            throw new IllegalStateException("Only people who are signed in reach what changes the catalogue");
        }
        var imprints = person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(it -> it != null && it.startsWith(IMPRINT))
                .map(it -> it.substring(IMPRINT.length()))
                .toList();
        var administrator = person.getAuthorities().stream().anyMatch(it -> "ROLE_ADMIN".equals(it.getAuthority()));
        return new Editor(person.getName(), imprints, administrator);
    }
}
