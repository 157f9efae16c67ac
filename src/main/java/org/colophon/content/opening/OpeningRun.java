package org.colophon.content.opening;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.colophon.catalog.BookId;
import org.colophon.content.preview.PreviewPolicy;
import org.colophon.content.release.Releasing;
import org.colophon.delivery.Backlog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goes through all books that readers see under another policy than the one that holds now, and opens each anew. */
@Component
public class OpeningRun {

    private static final Logger log = LoggerFactory.getLogger(OpeningRun.class);

    private static final int CHUNK = 50;
    private static final int MOST_UNDELIVERED = 1_000;

    /** Books whose last release was made under another policy than their own, their imprint's, the house's or the default. */
    private static final String OUTDATED = """
            from content_release r
            left join content_published_book p on p.book = r.book
            left join content_preview own on own.id = r.book
            left join content_imprint_preview imprint on imprint.imprint = p.imprint
            left join content_imprint_preview house on house.imprint = ''
            where r.release_number = (select max(l.release_number) from content_release l where l.book = r.book)
            and coalesce(own.policy_json, imprint.policy_json, house.policy_json, :default)
                <> coalesce(r.policy_json, '')""";

    private final JdbcClient jdbc;
    private final Releasing releasing;
    private final Backlog backlog;

    OpeningRun(JdbcClient jdbc, Releasing releasing, Backlog backlog) {
        this.jdbc = jdbc;
        this.releasing = releasing;
        this.backlog = backlog;
    }

    /** How many books are still to come. */
    public int pending() {
        return jdbc.sql("select count(*) " + OUTDATED)
                .param("default", PreviewPolicy.DEFAULT.json())
                .query(Integer.class)
                .single();
    }

    /**
     * @param stopping asked between books
     * @throws Interrupted when it was told to stop before the end
     */
    void run(BooleanSupplier stopping) {
        for (var chunk = after(new UUID(0, 0)); !chunk.isEmpty(); chunk = after(chunk.getLast())) {
            backlog.awaitBelow(MOST_UNDELIVERED);
            for (var book : chunk) {
                if (stopping.getAsBoolean()) {
                    throw new Interrupted();
                }
                reopen(new BookId(book));
            }
        }
    }

    /** A book on which somebody is at work just now is opened by what they do, or in the next run. */
    private void reopen(BookId book) {
        try {
            releasing.reopen(book);
        } catch (ConcurrencyFailureException e) {
            log.warn("The book {} was not opened anew, since somebody else was changing it", book, e);
        }
    }

    private List<UUID> after(UUID book) {
        return jdbc.sql("select r.book " + OUTDATED
                        + " and r.book > :after order by r.book fetch first :chunk rows only")
                .param("default", PreviewPolicy.DEFAULT.json())
                .param("after", book)
                .param("chunk", CHUNK)
                .query(UUID.class)
                .list();
    }

    /** The application is stopping; the run begins again at the next start. */
    static final class Interrupted extends RuntimeException {

        Interrupted() {
            super("Opening books anew was interrupted");
        }
    }
}
