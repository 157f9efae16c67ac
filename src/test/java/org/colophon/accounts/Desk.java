package org.colophon.accounts;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pages and an interface that tell a test who they take the caller for: the name, and the authorities of role and imprints. */
@TestComponent
@RestController
public class Desk {

    public static final String PAGE = "/admin/of/the/test";
    public static final String READERS_PAGE = "/books/of/the/test";
    public static final String INTERFACE = "/admin/api/of/the/test";

    @GetMapping({PAGE, READERS_PAGE, INTERFACE})
    String who(@Nullable Authentication person) {
        return Optional.ofNullable(person)
                .map(it -> it.getName() + mandate(it.getAuthorities()))
                .orElse("nobody");
    }

    private static Collection<String> mandate(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .map(it -> String.valueOf(it.getAuthority()))
                .filter(it -> it.startsWith("ROLE_") || it.startsWith("IMPRINT_"))
                .sorted()
                .toList();
    }
}
