package org.colophon.storefront.freshness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Sixteen bytes of SHA-256, in hexadecimal: short enough for a header, and never the same for two states of a page. */
final class Digest {

    private static final int BYTES = 16;

    private Digest() {}

    static String of(List<?> parts) {
        var sha256 = sha256();
        for (var part : parts) {
            sha256.update(part.toString().getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
        }
        return HexFormat.of().formatHex(sha256.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
