package org.colophon.accounts.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.colophon.accounts.account.NewPassword;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes with bcrypt, and remembers for five minutes that a password fitted a hash: HTTP Basic brings the password with each
 * request, and bcrypt is slow on purpose. What is remembered is bound to the stored hash, so it ends when the password is
 * changed, on whichever instance; and it is keyed by a secret of this process, so it is worth nothing in a memory dump alone.
 */
@Component
final class RememberingPasswordEncoder extends AbstractValidatingPasswordEncoder {

    private static final String HMAC = "HmacSHA256";

    private final PasswordEncoder bcrypt;
    private final SecretKeySpec key = new SecretKeySpec(new SecureRandom().generateSeed(32), HMAC);
    private final Cache<ByteBuffer, Boolean> fitting = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    RememberingPasswordEncoder() {
        this(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    RememberingPasswordEncoder(PasswordEncoder bcrypt) {
        this.bcrypt = bcrypt;
    }

    @Override
    protected String encodeNonNullPassword(String password) {
        return bcrypt.encode(password);
    }

    /** A password longer than bcrypt reads never fits, or everything that only begins like the right one would. */
    @Override
    protected boolean matchesNonNull(String password, String hash) {
        var bytes = password.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= NewPassword.LONGEST && fits(password, hash, proof(bytes, hash));
    }

    private boolean fits(String password, String hash, ByteBuffer proof) {
        if (fitting.getIfPresent(proof) != null) {
            return true;
        }
        var fits = bcrypt.matches(password, hash);
        if (fits) {
            fitting.put(proof, true);
        }
        return fits;
    }

    private ByteBuffer proof(byte[] password, String hash) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return ByteBuffer.wrap(mac.doFinal(password));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + HMAC, e);
        }
    }
}
