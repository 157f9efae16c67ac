package org.colophon.catalog.completeness;

import static org.colophon.catalog.completeness.Requirement.AUDIENCE;
import static org.colophon.catalog.completeness.Requirement.AVAILABILITY;
import static org.colophon.catalog.completeness.Requirement.CONTRIBUTORS;
import static org.colophon.catalog.completeness.Requirement.COVER;
import static org.colophon.catalog.completeness.Requirement.DIGITAL_PRODUCT;
import static org.colophon.catalog.completeness.Requirement.IMPRINT;
import static org.colophon.catalog.completeness.Requirement.KEYWORDS;
import static org.colophon.catalog.completeness.Requirement.LANGUAGE;
import static org.colophon.catalog.completeness.Requirement.LONG_OVERVIEW;
import static org.colophon.catalog.completeness.Requirement.OVERVIEW;
import static org.colophon.catalog.completeness.Requirement.PRICES;
import static org.colophon.catalog.completeness.Requirement.PRODUCT;
import static org.colophon.catalog.completeness.Requirement.PUBLICATION_DATE;
import static org.colophon.catalog.completeness.Requirement.SUBJECT;
import static org.colophon.catalog.completeness.Requirement.TITLE;
import static org.colophon.catalog.completeness.Requirement.TWO_SUBJECTS;

import java.util.Arrays;
import java.util.List;
import org.colophon.catalog.description.BookDescription;

/** Where a book is shown or sent, and what is wanted of it there. */
public enum Channel {
    PAGE("page", TITLE, CONTRIBUTORS, LANGUAGE, IMPRINT, OVERVIEW, SUBJECT, PUBLICATION_DATE, PRODUCT, COVER),
    /** What ONIX for Books 3.1 demands of a message, and what resellers send messages back for. */
    ONIX(
            "ONIX 3.1",
            TITLE,
            CONTRIBUTORS,
            LANGUAGE,
            IMPRINT,
            OVERVIEW,
            SUBJECT,
            AUDIENCE,
            PUBLICATION_DATE,
            PRODUCT,
            PRICES,
            AVAILABILITY,
            COVER),
    /** What EPUB 3.3 demands of a package document, and what bookshelves show. */
    EPUB("EPUB", TITLE, CONTRIBUTORS, LANGUAGE, IMPRINT, PUBLICATION_DATE, DIGITAL_PRODUCT, COVER),
    /** What related books are found by. */
    RECOMMENDATIONS("recommendations", TITLE, CONTRIBUTORS, LONG_OVERVIEW, TWO_SUBJECTS, KEYWORDS);

    private final String word;
    private final List<Requirement> requirements;

    Channel(String word, Requirement... requirements) {
        this.word = word;
        this.requirements = List.of(requirements);
    }

    /** How complete a book is for each of them. */
    public static List<Completeness> completenessOf(BookDescription description) {
        return Arrays.stream(values()).map(it -> it.completeness(description)).toList();
    }

    private Completeness completeness(BookDescription description) {
        var missing = requirements.stream()
                .filter(it -> !it.isMetBy(description))
                .map(Requirement::fault)
                .toList();
        var met = requirements.size() - missing.size();
        return new Completeness(word, 100 * met / requirements.size(), missing);
    }
}
