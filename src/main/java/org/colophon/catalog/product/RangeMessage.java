package org.colophon.catalog.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The range message of the International ISBN Agency: which ISBNs are given out, and where their elements end. Read when the
 * first number is to be hyphenated.
 */
final class RangeMessage {

    private static final int CHECK_DIGIT_AT = 12;

    private final List<RegistrantRange> ranges;
    private final long[] firsts;

    /** @param ranges of which no two overlap */
    RangeMessage(List<RegistrantRange> ranges) {
        this.ranges = ranges.stream()
                .sorted(Comparator.comparingLong(RegistrantRange::first))
                .toList();
        this.firsts = this.ranges.stream().mapToLong(RegistrantRange::first).toArray();
    }

    static RangeMessage current() {
        return Current.MESSAGE;
    }

    /** Where a number of thirteen digits belongs; empty when the agency has not given it out. */
    Optional<RegistrantRange> rangeOf(String isbn) {
        var number = Long.parseLong(isbn, 0, CHECK_DIGIT_AT, 10);
        var place = Arrays.binarySearch(firsts, number);
        var below = place >= 0 ? place : -place - 2;
        return below < 0 ? Optional.empty() : Optional.of(ranges.get(below)).filter(it -> it.holds(number));
    }

    private static final class Current {

        static final RangeMessage MESSAGE = load();

        private static RangeMessage load() {
            try (InputStream in = RangeMessage.class.getResourceAsStream("/isbn/RangeMessage.xml")) {
                return new RangeMessage(RangeMessageXml.read(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (XMLStreamException e) {
                throw new IllegalStateException("The range message cannot be read", e);
            }
        }
    }
}
