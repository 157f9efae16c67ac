package org.colophon.catalog.description;

import java.util.Arrays;

/** For whom a book is made (ONIX list 28). */
public enum Audience {
    GENERAL("01"),
    CHILDREN("02"),
    YOUNG_ADULT("03"),
    SCHOOL("04"),
    PRE_PRIMARY("11"),
    PRIMARY("12"),
    LOWER_SECONDARY("13"),
    UPPER_SECONDARY("14"),
    COLLEGE("05"),
    PROFESSIONAL("06"),
    LANGUAGE_TEACHING("07"),
    ADULT_EDUCATION("08"),
    SECOND_LANGUAGE_TEACHING("09");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    /** @throws IllegalArgumentException when the code is not one of these */
    public static Audience of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("\"%s\" is no audience of ONIX list 28".formatted(code)));
    }

    /** Its ONIX code. */
    public String code() {
        return code;
    }
}
