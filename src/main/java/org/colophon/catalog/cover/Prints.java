package org.colophon.catalog.cover;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * All that is made of an uploaded picture.
 *
 * @param narrower the same in the widths that it is wider than, the narrowest first
 * @param colour the dominant one, as {@code #rrggbb}
 */
record Prints(Picture large, List<Picture> narrower, String colour) {

    /** Of the SHA-256, which leaves no chance that two pictures share a name. */
    private static final int NAME_BYTES = 16;

    Cover cover() {
        var name = HexFormat.of().formatHex(sha256(), 0, NAME_BYTES) + ".jpg";
        return new Cover(name, large.width(), large.height(), colour, null);
    }

    private byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(large.jpeg());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
