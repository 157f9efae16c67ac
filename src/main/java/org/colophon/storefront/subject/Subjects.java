package org.colophon.storefront.subject;

import java.util.Comparator;
import java.util.List;

/**
 * The subjects of all published books, as far as a book names them.
 *
 * @param all by code, so that what a subject is part of stands before it
 */
public record Subjects(List<Subject> all) {

    /** Those with most books, the largest first. */
    public List<Subject> largest(int limit) {
        return all.stream()
                .sorted(Comparator.comparingInt(Subject::books).reversed().thenComparing(Subject::heading))
                .limit(limit)
                .toList();
    }

    /** @throws NoSuchSubject when no book is on the subject */
    public Subject subject(String code) {
        return all.stream()
                .filter(subject -> subject.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchSubject(code));
    }

    /** What the subject is part of, the widest first. */
    public List<Subject> above(Subject subject) {
        return all.stream().filter(subject::isPartOf).toList();
    }

    /** The widest of those that are part of the subject. */
    public List<Subject> below(Subject subject) {
        return widest(all.stream().filter(other -> other.isPartOf(subject)).toList());
    }

    /** Those that are part of no other. */
    public List<Subject> widest() {
        return widest(all);
    }

    private static List<Subject> widest(List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> subjects.stream().noneMatch(subject::isPartOf))
                .toList();
    }
}
