package org.colophon.storefront.bookmark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps one place in each book for each account, for the {@value #MOST} books that somebody read last. */
@Component
public class Bookmarks {

    static final int MOST = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    Bookmarks(JdbcClient jdbc, ObjectProvider<Clock> clock) {
        this.jdbc = jdbc;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** @param account the name that its person signs in with */
    public Optional<Place> place(String account, BookId book) {
        return jdbc.sql("select * from storefront_bookmark where reader = :reader and book_id = :book")
                .param("reader", account)
                .param("book", book.value())
                .query(Bookmarks::place)
                .optional();
    }

    /** The books that have one, the one read last first. */
    public List<BookId> books(String account) {
        return jdbc.sql("select book_id from storefront_bookmark where reader = :reader order by kept_at desc, book_id")
                .param("reader", account)
                .query((row, number) -> new BookId(row.getObject("book_id", UUID.class)))
                .list();
    }

    /** Puts the bookmark into an entry that was opened, unless it is there already. */
    public void open(String account, BookId book, EntryId entry) {
        if (place(account, book).filter(it -> it.entry().equals(entry)).isEmpty()) {
            keep(account, book, Place.beginningOf(entry));
        }
    }

    /** Puts the bookmark there. The oldest of too many is forgotten. */
    public void keep(String account, BookId book, Place place) {
        if (move(account, book, place)) {
            return;
        }
        try {
            insert(account, book, place);
        } catch (DuplicateKeyException placedAtTheSameMoment) {
            move(account, book, place);
        }
        forgetOldest(account);
    }

    public void forget(String account, BookId book) {
        jdbc.sql("delete from storefront_bookmark where reader = :reader and book_id = :book")
                .param("reader", account)
                .param("book", book.value())
                .update();
    }

    /** Forgets all that the account has read. */
    public void forgetAll(String account) {
        jdbc.sql("delete from storefront_bookmark where reader = :reader")
                .param("reader", account)
                .update();
    }

    private boolean move(String account, BookId book, Place place) {
        return write(account, book, place, """
                update storefront_bookmark
                set entry_id = :entry, paragraph = :paragraph, percent = :percent, kept_at = :now
                where reader = :reader and book_id = :book
                """) == 1;
    }

    private void insert(String account, BookId book, Place place) {
        write(account, book, place, """
                insert into storefront_bookmark (reader, book_id, entry_id, paragraph, percent, kept_at)
                values (:reader, :book, :entry, :paragraph, :percent, :now)
                """);
    }

    private int write(String account, BookId book, Place place, String sql) {
        return jdbc.sql(sql)
                .param("reader", account)
                .param("book", book.value())
                .param("entry", place.entry().value())
                .param("paragraph", place.paragraph())
                .param("percent", place.percent())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void forgetOldest(String account) {
        jdbc.sql("""
                delete from storefront_bookmark where reader = :reader and book_id in (
                    select book_id from storefront_bookmark where reader = :reader
                    order by kept_at desc, book_id offset :most rows)
                """).param("reader", account).param("most", MOST).update();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        @Nullable String paragraph = row.getString("paragraph");
        return new Place(new EntryId(row.getObject("entry_id", UUID.class)), paragraph, row.getInt("percent"));
    }
}
