package org.colophon.recommendations.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/**
 * The editor's choice for the sample catalogue. The books in the order of the SHA-256 of their slugs are dealt out in turn to
 * the half for tuning and the half for the report.
 */
public final class GoldenSetFile {

    private static final int LINES_OF_A_BOOK = 3;

    private GoldenSetFile() {}

    /** @param neighbours slugs of books, the best first */
    public record Choice(String book, List<String> neighbours, String why) {}

    public static List<Choice> forTuning() throws IOException {
        return half(0);
    }

    public static List<Choice> forReport() throws IOException {
        return half(1);
    }

    static List<Choice> all() throws IOException {
        var lines = new ClassPathResource("golden-set.txt", GoldenSetFile.class)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .toList();
        return IntStream.range(0, lines.size() / LINES_OF_A_BOOK)
                .map(book -> book * LINES_OF_A_BOOK)
                .mapToObj(at -> new Choice(
                        lines.get(at), Arrays.asList(lines.get(at + 1).split(" ")), lines.get(at + 2)))
                .toList();
    }

    private static List<Choice> half(int first) throws IOException {
        var dealt = all().stream()
                .sorted(Comparator.comparing(choice -> sha256(choice.book())))
                .toList();
        return IntStream.range(0, dealt.size())
                .filter(place -> place % 2 == first)
                .mapToObj(dealt::get)
                .toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
