package org.colophon.accounts.token;

import java.util.regex.Pattern;

/** What a person calls a token, to know later what it is for. */
public record TokenName(String value) {

    /** 1 to 60 characters that are not all spaces, none of them a control character. */
    public static final String FORMAT = "(?=.*\\S)\\P{Cc}{1,60}";

    private static final Pattern PATTERN = Pattern.compile(FORMAT);

    /** @throws IllegalArgumentException when the value does not have the {@link #FORMAT} */
    public TokenName {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of a token");
        }
        value = value.strip();
    }

    @Override
    public String toString() {
        return value;
    }
}
