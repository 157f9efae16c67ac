package org.colophon.storefront.subject;

/**
 * What books on the shelf are about.
 *
 * @param code a Thema subject code
 * @param heading its English heading
 * @param books how many published books are on it, or on any subject that is part of it
 */
public record Subject(String code, String heading, int books) {

    boolean isPartOf(Subject other) {
        return !equals(other) && code.startsWith(other.code);
    }
}
