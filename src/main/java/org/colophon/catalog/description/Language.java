package org.colophon.catalog.description;

import java.util.Locale;
import java.util.Set;
import org.springframework.data.relational.core.mapping.Column;

/**
 * The language of a book's text.
 *
 * @param code ISO 639-1, for example {@code en}
 */
public record Language(@Column("language") String code) {

    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    public Language {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("\"%s\" is no language code of ISO 639-1".formatted(code));
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
