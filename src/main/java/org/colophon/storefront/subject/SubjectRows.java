package org.colophon.storefront.subject;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.catalog.BookCard;
import org.colophon.catalog.BookId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Writes what a book is about: each subject, and each that it is part of. A Thema code begins with the code it is part of. */
@Component
public class SubjectRows {

    private final JdbcOperations jdbc;

    SubjectRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Forgets what the book was about before. */
    public void replace(BookId book, List<BookCard.Subject> subjects) {
        remove(book);
        var rows = headings(subjects).entrySet().stream()
                .map(row -> new @Nullable Object[] {book.value(), row.getKey(), row.getValue()})
                .toList();
        jdbc.batchUpdate("insert into shelf_subject (book_id, code, heading) values (?, ?, ?)", rows);
    }

    /** For a book that is no longer open to readers. */
    public void remove(BookId book) {
        jdbc.update("delete from shelf_subject where book_id = ?", book.value());
    }

    private static Map<String, @Nullable String> headings(List<BookCard.Subject> subjects) {
        var headings = new LinkedHashMap<String, @Nullable String>();
        for (var subject : subjects) {
            for (int end = 1; end < subject.code().length(); end++) {
                headings.putIfAbsent(subject.code().substring(0, end), null);
            }
            headings.put(subject.code(), subject.heading());
        }
        return headings;
    }
}
