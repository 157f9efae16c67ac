package org.colophon.catalog.subject;

import java.util.regex.Pattern;

/**
 * A subject in a scheme whose headings Colophon does not have. Its code is kept as given, and checked by its form only.
 *
 * @param code in capitals, as the scheme writes it
 */
public record ForeignSubject(Scheme scheme, String code) {

    public ForeignSubject {
        if (!scheme.form.matcher(code).matches()) {
            throw new IllegalArgumentException("\"%s\" is no %s code: %s".formatted(code, scheme, scheme.rule));
        }
    }

    /** A scheme of ONIX list 27. */
    public enum Scheme {
        /** Subject headings of the Book Industry Study Group, used in North America. */
        BISAC("10", "[A-Z]{3}[0-9]{6}", "it has three letters and six digits, such as COM051000"),
        /** Subject categories of Book Industry Communication, which Thema has taken the place of. */
        BIC("12", "[A-Z][A-Z0-9]{0,9}", "it has a letter and up to nine more letters and digits, such as UMZ");

        private final String code;

        @SuppressWarnings("ImmutableEnumChecker") // a pattern is immutable
        private final Pattern form;

        private final String rule;

        Scheme(String code, String form, String rule) {
            this.code = code;
            this.form = Pattern.compile(form);
            this.rule = rule;
        }

        /** Its ONIX code. */
        public String code() {
            return code;
        }
    }
}
