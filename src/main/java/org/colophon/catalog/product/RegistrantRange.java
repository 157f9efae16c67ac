package org.colophon.catalog.product;

/**
 * A run of ISBNs of one registration group whose registrants have numbers of one length: what a rule of the range message
 * says. All numbers are of twelve digits, without the check digit.
 *
 * @param first of the run
 * @param last of the run
 * @param group how many digits name the registration group, from 1 to 5
 * @param registrant how many digits name the registrant, from 1 to 7
 */
record RegistrantRange(long first, long last, int group, int registrant) {

    /** Of an ISBN: the prefix, 978 or 979. */
    private static final int PREFIX = 3;

    private static final int DIGITS = 12;

    /**
     * @param prefix of a registration group, for example {@code 978-0}
     * @param range for example {@code 0000000-1999999}: the seven digits that follow the prefix
     */
    static RegistrantRange of(String prefix, String range, int registrant) {
        var bare = prefix.replace("-", "");
        var ends = range.split("-");
        return new RegistrantRange(
                twelve(bare + ends[0], '0'), twelve(bare + ends[1], '9'), bare.length() - PREFIX, registrant);
    }

    boolean holds(long number) {
        return first <= number && number <= last;
    }

    /** The five elements of an ISBN, with hyphens between them. */
    String hyphenate(String isbn) {
        var afterGroup = PREFIX + group;
        var afterRegistrant = afterGroup + registrant;
        return String.join(
                "-",
                isbn.substring(0, PREFIX),
                isbn.substring(PREFIX, afterGroup),
                isbn.substring(afterGroup, afterRegistrant),
                isbn.substring(afterRegistrant, DIGITS),
                isbn.substring(DIGITS));
    }

    private static long twelve(String digits, char filling) {
        var filled = digits + String.valueOf(filling).repeat(DIGITS);
        return Long.parseLong(filled.substring(0, DIGITS));
    }
}
