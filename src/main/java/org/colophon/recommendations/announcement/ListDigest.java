package org.colophon.recommendations.announcement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.colophon.recommendations.RelatedBook;

/**
 * What a reader sees of a list, in short: the books in their order and the reasons' words. Scores are left out, for every book
 * that is published changes a little of all of them.
 */
record ListDigest(String hex) {

    static final ListDigest EMPTY = of(List.of());

    static ListDigest of(List<RelatedBook> related) {
        var text = related.stream().map(RelatedBook::seen).collect(Collectors.joining("\n"));
        return new ListDigest(HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
