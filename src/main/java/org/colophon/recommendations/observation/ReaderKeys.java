package org.colophon.recommendations.observation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.colophon.recommendations.ReaderKey;
import org.jspecify.annotations.Nullable;

/**
 * Makes readers' keys: the HMAC (RFC 2104, with SHA-256) of what a reader is known by, under the secret of the period. The same
 * reader has the same key on every instance until the period is over.
 */
public class ReaderKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final Salts salts;
    private final ReadingSettings settings;
    private final InstantSource clock;
    private volatile @Nullable Current current;

    private record Current(int period, SecretKeySpec secret) {}

    ReaderKeys(Salts salts, ReadingSettings settings, InstantSource clock) {
        this.salts = salts;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param reader what tells readers apart, such as the id of an account; not kept */
    public ReaderKey of(String reader) {
        var known = current();
        var hash = mac(known.secret()).doFinal(reader.getBytes(StandardCharsets.UTF_8));
        return ReaderKey.of(known.period(), ByteBuffer.wrap(hash).getLong());
    }

    private Current current() {
        int period = settings.periodAt(clock.instant());
        var known = current;
        if (known == null || known.period() != period) {
            known = new Current(period, new SecretKeySpec(salts.ofPeriod(period), ALGORITHM));
            current = known;
        }
        return known;
    }

    private static Mac mac(SecretKeySpec secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
