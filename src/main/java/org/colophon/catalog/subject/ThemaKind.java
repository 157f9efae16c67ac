package org.colophon.catalog.subject;

import java.util.Locale;

/** What a Thema code does: a subject says what a book is about, a qualifier narrows it by place, time and the like. */
public enum ThemaKind {
    SUBJECT,
    QUALIFIER;

    /** @throws IllegalArgumentException when the word is neither {@code subject} nor {@code qualifier} */
    public static ThemaKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Subjects begin with a letter, qualifiers with a digit from 1 to 6. */
    static ThemaKind ofCode(String code) {
        return Character.isDigit(code.charAt(0)) ? QUALIFIER : SUBJECT;
    }

    /** As it is written in requests and answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
