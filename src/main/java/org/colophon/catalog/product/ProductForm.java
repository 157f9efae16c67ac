package org.colophon.catalog.product;

import java.util.Arrays;

/** In what form a product is delivered: the part of ONIX list 150 that a book publisher needs. */
public enum ProductForm {
    /** A book of which the list did not say how it is bound. */
    BOOK("BA", "Book"),
    HARDBACK("BB", "Hardback"),
    PAPERBACK("BC", "Paperback"),
    LOOSE_LEAF("BD", "Loose-leaf"),
    SPIRAL_BOUND("BE", "Spiral bound"),
    PAMPHLET("BF", "Pamphlet"),
    LEATHER("BG", "Leather binding"),
    BOARD_BOOK("BH", "Board book"),
    AUDIO_CD("AC", "Audiobook on CD"),
    AUDIO_DOWNLOAD("AJ", "Audiobook download"),
    DIGITAL("EA", "Digital"),
    DIGITAL_DOWNLOAD_AND_ONLINE("EB", "E-book, download and online"),
    DIGITAL_ONLINE("EC", "Online book"),
    DIGITAL_DOWNLOAD("ED", "E-book");

    private final String code;
    private final String readerName;

    ProductForm(String code, String readerName) {
        this.code = code;
        this.readerName = readerName;
    }

    /** @throws IllegalArgumentException when the code is not one of these */
    public static ProductForm of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" is no product form of ONIX list 150 that a book may have".formatted(code)));
    }

    /** Its ONIX code. */
    public String code() {
        return code;
    }

    /** Is it a file or something read online, and no thing? */
    public boolean isDigital() {
        return code.startsWith("E");
    }

    /** What a reader calls it. */
    public String readerName() {
        return readerName;
    }
}
