package org.colophon.catalog.subject;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the Thema scheme.
 *
 * @param code for example {@code UMZ}, or {@code 1DTA-RU-NN} for a qualifier with a national extension
 * @param heading in English
 * @param notes for those who choose a code: what belongs here and what elsewhere; empty when there are none
 * @param parent the code of which it is a part; null at the top
 */
public record ThemaCode(
        String code, String heading, String notes, @Nullable String parent) {

    public ThemaKind kind() {
        return ThemaKind.ofCode(code);
    }
}
