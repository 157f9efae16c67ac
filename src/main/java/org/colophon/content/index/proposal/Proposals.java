package org.colophon.content.index.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colophon.content.index.BookIndex;
import org.colophon.content.index.BookIndexes;
import org.colophon.content.index.passage.WorkingTexts;
import org.colophon.content.outline.Outline;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes headings for the indexes of books out of the texts that their editors work on. */
@Component
public class Proposals {

    /** Against how many other books of the house a text is measured at most. */
    private static final int MOST_BOOKS = 20;

    private final WorkingTexts texts;
    private final BookIndexes indexes;
    private final JdbcClient jdbc;

    Proposals(WorkingTexts texts, BookIndexes indexes, JdbcClient jdbc) {
        this.texts = texts;
        this.indexes = indexes;
        this.jdbc = jdbc;
    }

    /** Takes a new proposal into the index. */
    @Transactional
    public BookIndex propose(BookIndex index, Outline outline) {
        var candidates = new Proposer(texts.of(outline), otherBooks(outline)).propose();
        return indexes.keep(index.propose(candidates));
    }

    private HouseWords otherBooks(Outline outline) {
        var words = new HouseWords();
        jdbc.sql("select distinct book from content_release where book <> :book order by book limit :most")
                .param("book", outline.id().value())
                .param("most", MOST_BOOKS)
                .query(UUID.class)
                .list()
                .forEach(it -> words.add(released(it)));
        return words;
    }

    private List<String> released(UUID book) {
        var result = new ArrayList<String>();
        jdbc.sql("""
                        select t.html from content_released_section s
                        join content_text t on t.book = s.book and t.digest = s.digest
                        where s.book = :book and s.kind <> 'INDEX' and s.release_number = (select max(release_number) from content_release where book = :book)""").param("book", book).query(row -> {
            result.add(Jsoup.parseBodyFragment(row.getString(1)).text());
        });
        return result;
    }
}
