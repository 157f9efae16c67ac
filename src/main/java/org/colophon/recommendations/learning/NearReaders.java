package org.colophon.recommendations.learning;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.colophon.recommendations.reading.Entry;
import org.colophon.recommendations.reading.Readings;

/**
 * For each reader the 60 whose shelves are most like theirs: the cosine of the books that both have, where a book counts as
 * its rarity among readers, ln(N/n), squared. What more than one in ten has read says little of taste and costs most to
 * count, so it counts nothing where there are many readers.
 *
 * <p>Everything is summed in integers, and of readers who are equally near at the edge none is kept: the order in which readers
 * came decides nothing.
 */
final class NearReaders {

    private static final int KEPT = 60;
    private static final int FEW_READERS = 500;
    private static final int LARGEST_SHARE = 10;

    /** Rarities squared are kept in sixteenths. */
    private static final int RARITY_UNIT = 16;

    private static final double WEIGHT_UNIT = 1 << 20;

    /** Readers at a time for one thread. */
    private static final int READERS = 500;

    private final Readership readership;
    private final int readers;
    private final int[] rarities;
    /** One by the square of the length of each reader's vector. */
    private final double[] shares;

    private NearReaders(Readership readership) {
        this.readership = readership;
        readers = readership.readers();
        rarities = new int[readership.books()];
        shares = new double[readers];
        int active = countActive();
        for (int book = 0; book < rarities.length; book++) {
            rarities[book] = rarity(Readings.count(readership.entriesOf(book)), active);
        }
        for (int reader = 0; reader < readers; reader++) {
            shares[reader] = 1.0 / Math.max(1, length(reader));
        }
    }

    private int countActive() {
        int active = 0;
        for (int reader = 0; reader < readers; reader++) {
            active += Readings.count(readership.booksOf(reader)) > 0 ? 1 : 0;
        }
        return active;
    }

    private static int rarity(int readers, int active) {
        if (readers == 0 || readers > Math.max(FEW_READERS, active / LARGEST_SHARE)) {
            return 0;
        }
        double rarity = Math.log((double) active / readers);
        return (int) Math.round(RARITY_UNIT * rarity * rarity);
    }

    private long length(int reader) {
        var books = readership.booksOf(reader);
        long length = 0;
        for (int place = 1; place <= Readings.count(books); place++) {
            int book = readership.numberOf(books[place]);
            int level = Entry.level(books[place]);
            length += book < 0 ? 0 : (long) rarities[book] * level * level;
        }
        return length;
    }

    /** Of each reader those near them. */
    static Near[] ofAll(Readership readership) {
        var all = new NearReaders(readership);
        var near = new Near[all.readers];
        IntStream.range(0, (near.length + READERS - 1) / READERS)
                .parallel()
                .forEach(part -> all.fill(near, part * READERS, Math.min(near.length, (part + 1) * READERS)));
        return near;
    }

    /** @param readers who are near, ascending; @param weights what each counts, those near a reader of few books more */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Near(int[] readers, int[] weights) {}

    private void fill(Near[] near, int from, int to) {
        var products = new int[readers];
        var nearness = new double[readers];
        for (int reader = from; reader < to; reader++) {
            multiply(reader, products);
            for (int other = 0; other < readers; other++) {
                double product = products[other];
                nearness[other] = product * product * shares[other];
            }
            nearness[reader] = 0;
            near[reader] = weighted(reader, nearness);
        }
    }

    /** The product of the vector of a reader with each other's. */
    private void multiply(int reader, int[] products) {
        Arrays.fill(products, 0);
        var books = readership.booksOf(reader);
        int count = Readings.count(books);
        for (int place = 1; place <= count; place++) {
            int book = readership.numberOf(books[place]);
            if (book >= 0 && rarities[book] > 0) {
                add(rarities[book] * Entry.level(books[place]), readership.entriesOf(book), products);
            }
        }
    }

    private void add(int weight, int[] list, int[] products) {
        int count = Readings.count(list);
        for (int place = 1; place <= count; place++) {
            int other = Entry.slot(list[place]);
            if (other < readers) {
                products[other] += weight * Entry.level(list[place]);
            }
        }
    }

    private Near weighted(int reader, double[] nearness) {
        var near = Cut.of(nearness, KEPT);
        long sum = 0;
        for (int other : near) {
            sum += Math.round(WEIGHT_UNIT * shares[reader] * nearness[other]);
        }
        double unit =
                WEIGHT_UNIT * WEIGHT_UNIT / Math.max(1, sum) / Math.sqrt(Readings.count(readership.booksOf(reader)));
        var weights = new int[near.length];
        for (int i = 0; i < near.length; i++) {
            weights[i] = (int) Math.round(unit * shares[reader] * nearness[near[i]]);
        }
        return new Near(near, weights);
    }
}
