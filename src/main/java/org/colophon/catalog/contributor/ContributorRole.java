package org.colophon.catalog.contributor;

import java.util.Arrays;

/** In what capacity somebody contributed to a book: the part of ONIX list 17 that by-lines are made of. */
public enum ContributorRole {
    AUTHOR("A01", "By:"),
    WITH("A02", "With"),
    ILLUSTRATOR("A12", "Illustrated by"),
    PHOTOGRAPHER("A13", "Photographs by"),
    PREFACE("A15", "Preface by"),
    FOREWORD("A23", "Foreword by"),
    INTRODUCTION("A24", "Introduction by"),
    OTHER("A99", "With contributions by"),
    EDITOR("B01", "Edited by"),
    REVISER("B02", "Revised by"),
    ADAPTER("B05", "Adapted by"),
    TRANSLATOR("B06", "Translated by"),
    COMPILER("C01", "Compiled by"),
    SERIES_EDITOR("B09", "Series edited by"),
    VOLUME_EDITOR("B13", "Volume edited by");

    private final String code;
    private final String lead;

    ContributorRole(String code, String lead) {
        this.code = code;
        this.lead = lead;
    }

    /** @throws IllegalArgumentException when the code is not one of these */
    public static ContributorRole of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" is no contributor role of ONIX list 17 that a by-line knows".formatted(code)));
    }

    /** Its ONIX code. */
    public String code() {
        return code;
    }

    /** The words that lead to the names in a by-line. */
    String lead() {
        return lead;
    }
}
