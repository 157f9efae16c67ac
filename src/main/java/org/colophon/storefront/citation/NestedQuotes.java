package org.colophon.storefront.citation;

/** Quotation marks within quotation marks become single ones (Chicago Manual of Style, 18th edition, 6.11). */
final class NestedQuotes {

    private NestedQuotes() {}

    static String in(String text) {
        var result = new StringBuilder(text.length());
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            depth += mark == '“' ? 1 : 0;
            result.append(depth % 2 == 0 && depth > 0 ? single(mark) : mark);
            depth -= mark == '”' ? 1 : 0;
        }
        return result.toString();
    }

    private static char single(char mark) {
        return switch (mark) {
            case '“' -> '‘';
            case '”' -> '’';
            default -> mark;
        };
    }
}
