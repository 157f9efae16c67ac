package org.colophon.content.pass;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The id of a pass, signed with the key of the pass (HMAC, RFC 2104, with SHA-256), so that nobody can make up a link. Written
 * in base64url (RFC 4648, section 5).
 */
record Signature(UUID pass, byte[] mac) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int LENGTH = 2 * Long.BYTES + BYTES;
    private static final SecureRandom CHANCE = new SecureRandom();

    /** A new key of 256 bits. */
    static byte[] key() {
        var key = new byte[BYTES];
        CHANCE.nextBytes(key);
        return key;
    }

    static Signature of(UUID pass, byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return new Signature(pass, mac.doFinal(bytes(pass)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** Empty when the text is none. Whether it is that of a pass, {@link #isOf} tells. */
    static Optional<Signature> read(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length == LENGTH ? Optional.of(read(ByteBuffer.wrap(bytes))) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Signature read(ByteBuffer bytes) {
        var pass = new UUID(bytes.getLong(), bytes.getLong());
        var mac = new byte[BYTES];
        bytes.get(mac);
        return new Signature(pass, mac);
    }

    boolean isOf(Pass other) {
        return MessageDigest.isEqual(mac, other.signature().mac());
    }

    String text() {
        var bytes = ByteBuffer.allocate(LENGTH).put(bytes(pass)).put(mac);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
