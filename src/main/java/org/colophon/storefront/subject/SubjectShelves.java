package org.colophon.storefront.subject;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the shelf by subject. */
@Component
public class SubjectShelves {

    private final JdbcClient jdbc;

    SubjectShelves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Subjects subjects() {
        return new Subjects(jdbc.sql("""
                select code, max(heading) heading, count(*) books from shelf_subject
                group by code having max(heading) is not null order by code
                """)
                .query((row, number) ->
                        new Subject(row.getString("code"), row.getString("heading"), row.getInt("books")))
                .list());
    }
}
