package org.colophon.catalog.description;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that matter in the trade, as the publisher's calendar has them.
 *
 * @param publication when the book was or will be published, as exactly as is known
 * @param embargo before this day nobody may read or sell it
 * @param outOfPrint from this day on it is no longer made
 */
public record Dates(
        @Nullable PublicationDate publication,
        @Nullable LocalDate embargo,
        @Nullable LocalDate outOfPrint) {

    /** Nothing said. */
    public static final Dates NONE = new Dates(null, null, null);

    private static final LocalDate FIRST = LocalDate.of(1400, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    public Dates {
        plausible("An embargo", embargo);
        plausible("An out-of-print date", outOfPrint);
        if (embargo != null && outOfPrint != null && outOfPrint.isBefore(embargo)) {
            throw new IllegalArgumentException("A book cannot go out of print before its embargo ends");
        }
    }

    /** Only the day of publication is known. */
    public static Dates published(@Nullable PublicationDate publication) {
        return new Dates(publication, null, null);
    }

    /** The same with another date of publication. */
    public Dates publishedOn(@Nullable PublicationDate other) {
        return new Dates(other, embargo, outOfPrint);
    }

    public boolean embargoedOn(LocalDate day) {
        return embargo != null && day.isBefore(embargo);
    }

    public boolean outOfPrintOn(LocalDate day) {
        return outOfPrint != null && !day.isBefore(outOfPrint);
    }

    /** Is its publication still to come on that day? */
    public boolean forthcomingOn(LocalDate day) {
        return publication != null && publication.firstDay().isAfter(day);
    }

    private static void plausible(String what, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            throw new IllegalArgumentException("%s lies between 1400 and 2100, not on %s".formatted(what, day));
        }
    }
}
