package org.colophon.accounts.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret that is a token: {@code colophon_} and 256 bits of chance in base64url (RFC 4648, 5). The word before them lets
 * scanners find one that was published by mistake.
 */
public final class TokenSecret {

    static final int PREFIX_LENGTH = 8;

    private static final String BRAND = "colophon_";
    private static final Pattern FORMAT = Pattern.compile(BRAND + "[A-Za-z0-9_-]{43}");
    private static final SecureRandom CHANCE = new SecureRandom();

    private final String value;

    private TokenSecret(String value) {
        this.value = value;
    }

    static TokenSecret create() {
        var bits = new byte[32];
        CHANCE.nextBytes(bits);
        return new TokenSecret(BRAND + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Empty when no token looks like this. */
    static Optional<TokenSecret> read(String text) {
        return Optional.of(text).filter(it -> FORMAT.matcher(it).matches()).map(TokenSecret::new);
    }

    /**
     * SHA-256 in hexadecimal. A slow hash, as for passwords, would gain nothing: nobody guesses 256 bits, however fast each
     * guess is, and a slow one would be paid for with every request.
     */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** The first characters of chance, for its owner to recognise it by; more than 200 bits stay unknown. */
    String prefix() {
        return value.substring(BRAND.length(), BRAND.length() + PREFIX_LENGTH);
    }

    /** To be shown once, to its owner. */
    public String reveal() {
        return value;
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return BRAND + prefix() + "…";
    }
}
