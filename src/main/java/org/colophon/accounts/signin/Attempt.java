package org.colophon.accounts.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.colophon.accounts.account.AccountName;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Somebody tries a password.
 *
 * @param name as accounts have it, or "?" when no account can have what was typed, which is so never repeated to a log
 * @param source the network address, "?" when a proxy names none; of IPv6 the first 64 bits, as one household or server owns at least these
 */
record Attempt(String name, String source) {

    static Attempt of(Authentication authentication) {
        var name = AccountName.typed(authentication.getName())
                .map(AccountName::value)
                .orElse("?");
        return new Attempt(name, sourceOf(authentication));
    }

    private static String sourceOf(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? sourceOf(details.getRemoteAddress())
                : "?";
    }

    private static String sourceOf(String address) {
        try {
            return network(InetAddress.ofLiteral(address.replaceFirst("%.*", "")));
        } catch (IllegalArgumentException e) {
            return "?";
        }
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address v6
                ? HexFormat.of().formatHex(Arrays.copyOf(v6.getAddress(), 8)) + "/64"
                : address.getHostAddress();
    }
}
