package org.colophon.catalog.cover;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A picture as it is kept and served.
 *
 * @param jpeg never what was uploaded, always pressed anew
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: the cover made from it is
record Picture(byte[] jpeg, int width, int height) {

    /** Of the SHA-256, which leaves no chance that two pictures share a name. */
    private static final int NAME_BYTES = 16;

    Cover cover() {
        return new Cover(HexFormat.of().formatHex(sha256(), 0, NAME_BYTES) + ".jpg", width, height);
    }

    private byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(jpeg);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
