package org.colophon.catalog.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text that nobody means: pieces that matter to a format in any order, and bytes turned over in it. The same for a seed. */
public final class Noise {

    /** How many inputs each test of the normal build makes up. */
    public static final int INPUTS = 2_000;

    /** Longer inputs are not looked at: limits on size are the web's matter. */
    public static final int MOST_BYTES = 64 * 1024;

    private static final int MAX_PIECES = 60;

    private static final List<String> CHARACTERS = List.of(
            "a", "Z", " ", "\n", "\r\n", "\"", "'", "\\", "\u0000", "\ud800", "\u200f", "ß", "İ", "ﬃ", "𝔄", "\ufeff",
            "9");

    private final Random random;
    private final List<String> pieces;

    private Noise(Random random, List<String> pieces) {
        this.random = random;
        this.pieces = pieces;
    }

    /** @param pieces of which the format is made */
    public static Stream<String> of(long seed, List<String> pieces) {
        var noise = new Noise(new Random(seed), pieces);
        return Stream.generate(noise::text).limit(INPUTS);
    }

    /** Up to eight of the pieces, with commas between them. */
    static Stream<String> lists(long seed, List<String> pieces) {
        var noise = new Noise(new Random(seed), pieces);
        return Stream.generate(() -> noise.random
                        .ints(noise.random.nextInt(8), 0, pieces.size())
                        .mapToObj(pieces::get)
                        .collect(Collectors.joining(", ")))
                .limit(INPUTS);
    }

    /** The same with broken encodings. */
    public static Stream<byte[]> bytes(long seed, List<String> pieces) {
        var random = new Random(seed);
        return of(seed, pieces).map(it -> it.getBytes(UTF_8)).map(it -> bent(it, random));
    }

    private String text() {
        return Stream.generate(this::piece).limit(random.nextInt(MAX_PIECES)).collect(Collectors.joining());
    }

    private String piece() {
        return random.nextInt(8) == 0 ? pick(CHARACTERS) : pick(pieces);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static byte[] bent(byte[] bytes, Random random) {
        if (bytes.length > 0 && random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
