package org.colophon.benchmark;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Dates;
import org.colophon.catalog.description.Language;
import org.colophon.catalog.description.Lineage;
import org.colophon.catalog.description.Overview;
import org.colophon.catalog.description.PublicationDate;
import org.colophon.catalog.description.Series;
import org.colophon.catalog.description.Subjects;
import org.colophon.catalog.product.Isbns;
import org.colophon.catalog.product.Product;
import org.colophon.catalog.product.ProductForm;

/**
 * As many books as one wants: 200 imprints, 500 series, topics of which few are frequent and most are rare, one contributor
 * for every two books. Book number n is the same in every catalogue.
 */
final class GeneratedCatalogue {

    private static final List<String> PATTERNS = List.of(
            "Learning %s with %s",
            "%s and %s in Action",
            "Programming %s for %s",
            "The Art of %s: %s",
            "%s Cookbook: Recipes for %s",
            "Pro %s, %s and Beyond",
            "Mastering %s for %s",
            "%s for %s in a Nutshell");

    private static final List<String> TOPICS = List.of(
            "Java",
            "Python",
            "Linux",
            "Windows",
            "Web",
            "Data",
            "Android",
            "JavaScript",
            "SQL",
            "Security",
            "Cloud",
            "C++");

    private static final List<String> SUBJECTS = List.of(
            "UMX", "UYD", "UMZ", "UN", "UT", "UR", "UMB", "UMW", "UMWS", "UB", "UDB", "UF", "UG", "UK", "UL", "UP",
            "UQ", "UYQ", "UYQM", "PBV", "PH", "KJ", "KJC", "TJ", "TH");

    private static final Overview OVERVIEW =
            new Overview("<p>%s</p>".formatted("What every developer wants to know, step by step. ".repeat(15)));

    private final int size;

    GeneratedCatalogue(int size) {
        this.size = size;
    }

    Stream<BookDescription> books() {
        return IntStream.range(0, size).mapToObj(this::book);
    }

    /** A name that two of the books have. */
    static String contributor(int number) {
        return "%s %s%d".formatted(pick(List.of("Ann", "Ben", "Cleo", "Dan"), number), "Writer", number);
    }

    private BookDescription book(int number) {
        var random = new Random(number);
        return new BookDescription(
                title(random),
                random.nextBoolean() ? "A Guide to " + word(random) : null,
                random.nextInt(3) == 0 ? (2 + random.nextInt(4)) + "th Edition" : null,
                List.of(Contribution.author(contributor(number / 2)), Contribution.author("Co " + word(random))),
                "Imprint " + random.nextInt(200),
                new Language("en"),
                OVERVIEW,
                new Subjects(subjects(random), List.of(), List.of(), keywords(random)),
                null,
                Dates.published(date(random)),
                random.nextInt(3) == 0 ? new Series("Series " + random.nextInt(500), 1 + random.nextInt(40)) : null,
                Lineage.NONE,
                List.of(Product.of(Isbns.numbered(number), ProductForm.PAPERBACK, 100 + random.nextInt(900))),
                null);
    }

    private static String title(Random random) {
        return pick(PATTERNS, random.nextInt(8)).formatted(topic(random), word(random));
    }

    /** The first topic is in every third title, the last in one of 150. */
    private static String topic(Random random) {
        return TOPICS.get((int) (TOPICS.size() * Math.pow(random.nextDouble(), 2.2)));
    }

    /** One of 20,000 words, with the frequencies that words of a language have. */
    private static String word(Random random) {
        var rank = (int) Math.pow(20_000, random.nextDouble());
        return syllables(rank);
    }

    private static String syllables(int rank) {
        var word = new StringBuilder();
        for (var rest = rank; rest > 0; rest /= 50) {
            word.append("bdfghklmnr".charAt(rest % 10)).append("aeiou".charAt(rest / 10 % 5));
        }
        return word.append('x').toString();
    }

    private static List<String> subjects(Random random) {
        return random.ints(1 + random.nextInt(3), 0, SUBJECTS.size())
                .distinct()
                .mapToObj(SUBJECTS::get)
                .toList();
    }

    private static List<String> keywords(Random random) {
        return Stream.generate(() -> word(random)).limit(2).distinct().toList();
    }

    private static PublicationDate date(Random random) {
        var year = 1980 + random.nextInt(46);
        return new PublicationDate(
                random.nextInt(3) == 0
                        ? Integer.toString(year)
                        : "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28)));
    }

    private static String pick(List<String> from, int number) {
        return from.get(number % from.size());
    }
}
