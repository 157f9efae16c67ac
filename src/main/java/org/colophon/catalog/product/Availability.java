package org.colophon.catalog.product;

import java.util.Arrays;

/** Whether a product can be had (ONIX list 65). */
public enum Availability {
    CANCELLED("01", "Cancelled"),
    POSTPONED("09", "Postponed indefinitely"),
    NOT_YET_AVAILABLE("10", "Not yet available"),
    AWAITING_STOCK("11", "Awaiting stock"),
    WILL_BE_PRINTED_ON_DEMAND("12", "Not yet available, will be printed on demand"),
    AVAILABLE("20", "Available"),
    IN_STOCK("21", "In stock"),
    TO_ORDER("22", "To order"),
    PRINTED_ON_DEMAND("23", "Printed on demand"),
    TEMPORARILY_UNAVAILABLE("30", "Temporarily unavailable"),
    OUT_OF_STOCK("31", "Out of stock"),
    REPRINTING("32", "Reprinting"),
    AWAITING_REISSUE("33", "Awaiting reissue"),
    TEMPORARILY_WITHDRAWN("34", "Temporarily withdrawn from sale"),
    NOT_AVAILABLE("40", "Not available"),
    REPLACED("41", "Replaced by a new product"),
    OTHER_FORMAT("42", "Available in another format"),
    NO_LONGER_SUPPLIED("43", "No longer supplied by us"),
    APPLY_DIRECT("44", "Apply direct"),
    NOT_SOLD_SEPARATELY("45", "Not sold separately"),
    WITHDRAWN("46", "Withdrawn from sale"),
    REMAINDERED("47", "Remaindered"),
    REPLACED_ON_DEMAND("48", "Replaced by printing on demand"),
    RECALLED("49", "Recalled"),
    NOT_SOLD_AS_SET("50", "Not sold as a set"),
    OUT_OF_PRINT("51", "Out of print"),
    NOT_SOLD_HERE("52", "No longer sold in this market"),
    NO_RECENT_UPDATE("97", "No recent update received"),
    NO_MORE_UPDATES("98", "No longer receiving updates"),
    CONTACT_SUPPLIER("99", "Contact the supplier");

    private final String code;
    private final String readerName;

    Availability(String code, String readerName) {
        this.code = code;
        this.readerName = readerName;
    }

    /** @throws IllegalArgumentException when the code is not one of these */
    public static Availability of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("\"%s\" is no availability of ONIX list 65".formatted(code)));
    }

    /** Its ONIX code. */
    public String code() {
        return code;
    }

    /** What a reader calls it. */
    public String readerName() {
        return readerName;
    }

    /** Can it be bought now? The codes of the twenties mean so. */
    public boolean isOnSale() {
        return code.startsWith("2");
    }
}
