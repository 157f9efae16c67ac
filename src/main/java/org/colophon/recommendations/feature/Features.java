package org.colophon.recommendations.feature;

import org.colophon.catalog.BookCard;
import org.colophon.catalog.BookId;
import org.colophon.content.ContentReleased;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes in what events tell of books. What is older than what is known changes nothing. */
@Component
public class Features {

    private static final String KEEP_CARD = """
            merge into recommendations_card c
            using (values (cast(:book as uuid), cast(:version as bigint), cast(:facts as text))) as e (book, version, facts)
            on c.book = e.book
            when matched and c.version < e.version then update
              set version = e.version, published = true, facts = e.facts, changed_at = current_timestamp
            when not matched then insert (book, version, published, facts, changed_at)
              values (e.book, e.version, true, e.facts, current_timestamp)
            """;

    /** Keeps the facts, for an editor may still ask why the book is on no list. */
    private static final String WITHDRAW = """
            merge into recommendations_card c
            using (values (cast(:book as uuid), cast(:version as bigint))) as e (book, version)
            on c.book = e.book
            when matched and c.version < e.version then update
              set version = e.version, published = false, changed_at = current_timestamp
            when not matched then insert (book, version, published, changed_at)
              values (e.book, e.version, false, current_timestamp)
            """;

    private static final String KEEP_CONTENT = """
            merge into recommendations_content c
            using (values (cast(:book as uuid), cast(:version as bigint), cast(:facts as text))) as e (book, version, facts)
            on c.book = e.book
            when matched and c.version < e.version then update
              set version = e.version, facts = e.facts, changed_at = current_timestamp
            when not matched then insert (book, version, facts, changed_at)
              values (e.book, e.version, e.facts, current_timestamp)
            """;

    private final JdbcClient jdbc;

    Features(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The book is published and this is its card. */
    public void keep(BookCard card, long version) {
        jdbc.sql(KEEP_CARD)
                .param("book", card.id().value())
                .param("version", version)
                .param("facts", FactsJson.write(CardFacts.of(card)))
                .update();
    }

    public void withdraw(BookId book, long version) {
        jdbc.sql(WITHDRAW).param("book", book.value()).param("version", version).update();
    }

    public void keep(ContentReleased content) {
        jdbc.sql(KEEP_CONTENT)
                .param("book", content.book().value())
                .param("version", content.version())
                .param("facts", FactsJson.write(ContentFacts.of(content)))
                .update();
    }
}
