package org.colophon.catalog.description;

import static org.colophon.catalog.description.Limits.distinct;
import static org.colophon.catalog.description.Limits.limited;
import static org.colophon.catalog.description.Limits.within;

import java.util.List;
import org.colophon.catalog.subject.ForeignSubject;
import org.colophon.catalog.subject.ThemaScheme;

/**
 * What a book is about.
 *
 * @param thema Thema subject codes without repetition, the primary one first, at most 12
 * @param qualifiers Thema qualifiers (place, language, time, purpose, age, style) without repetition, at most 20
 * @param foreign subjects in other schemes, kept as given, without repetition, at most 20
 * @param keywords without repetition, at most 30 of at most 60 characters
 */
public record Subjects(
        List<String> thema, List<String> qualifiers, List<ForeignSubject> foreign, List<String> keywords) {

    public static final int MAX_SUBJECTS = 12;
    public static final int MAX_QUALIFIERS = 20;
    public static final int MAX_FOREIGN = 20;
    public static final int MAX_KEYWORDS = 30;
    public static final int MAX_KEYWORD = 60;

    /** Nothing said. */
    public static final Subjects NONE = new Subjects(List.of(), List.of(), List.of(), List.of());

    public Subjects {
        thema = distinct("subject", limited(MAX_SUBJECTS, "subjects", thema));
        thema.forEach(ThemaScheme.current()::subject);
        qualifiers = distinct("qualifier", limited(MAX_QUALIFIERS, "qualifiers", qualifiers));
        qualifiers.forEach(ThemaScheme.current()::qualifier);
        foreign = distinct("subject", limited(MAX_FOREIGN, "subjects of other schemes", foreign));
        keywords = limited(MAX_KEYWORDS, "keywords", keywords).stream()
                .map(it -> within(MAX_KEYWORD, "A keyword", it.strip()))
                .toList();
        distinct("keyword", keywords);
    }
}
