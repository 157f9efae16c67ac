package org.colophon.content.file;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.colophon.catalog.BookId;
import org.colophon.content.Content;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The pictures of all books, each kept once, and which book has which. */
@Repository
public class BookFiles {

    /** How large a file may be that is sent. */
    public static final int MAX_BYTES = 10_000_000;

    /** How many a book has at most. */
    public static final int MAX_FILES = 2_000;

    private final JdbcClient jdbc;

    BookFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes a picture of a book in: PNG, JPEG, WebP, the first frame of a GIF, or SVG. The same one again changes nothing.
     *
     * @param bytes at most {@value #MAX_BYTES}; what they are is told by themselves
     * @throws FileRefused when they are no such picture, too large, or when the book has {@value #MAX_FILES} already
     */
    @Transactional
    public StoredFile take(BookId book, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new FileRefused("A file has at most 10 MB");
        }
        var picture = Drawing.is(bytes) ? Drawing.press(bytes) : Photograph.press(bytes);
        var file = picture.stored();
        keep(file, picture);
        assign(book, file);
        return file;
    }

    /** The pictures of a book, by name. */
    public List<StoredFile> of(BookId book) {
        return jdbc.sql("""
                        select f.name, f.width, f.height from content_file f
                        join content_book_file b on b.name = f.name where b.book = :book order by f.name""")
                .param("book", book.value())
                .query((row, number) -> new StoredFile(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    /** Empty when nothing has that name. */
    public Optional<Content.File> find(String name) {
        return jdbc.sql("select media_type, bytes from content_file where name = :name")
                .param("name", name)
                .query((row, number) -> new Content.File(row.getString(1), row.getBytes(2)))
                .optional();
    }

    private void keep(StoredFile file, Picture picture) {
        jdbc.sql("""
                        merge into content_file t using (select cast(:name as varchar(70)) as name) s on t.name = s.name
                        when not matched then insert (name, media_type, width, height, bytes, taken_at)
                        values (:name, :type, :width, :height, :bytes, :now)""")
                .param("name", file.name())
                .param("type", picture.mediaType())
                .param("width", file.width())
                .param("height", file.height())
                .param("bytes", picture.bytes())
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    private void assign(BookId book, StoredFile file) {
        jdbc.sql("""
                        merge into content_book_file t
                        using (select cast(:book as uuid) as book, cast(:name as varchar(70)) as name) s
                        on t.book = s.book and t.name = s.name
                        when not matched then insert (book, name) values (s.book, s.name)""").param("book", book.value()).param("name", file.name()).update();
        if (count(book) > MAX_FILES) {
            throw new FileRefused("A book has at most %d files".formatted(MAX_FILES));
        }
    }

    private long count(BookId book) {
        return jdbc.sql("select count(*) from content_book_file where book = :book")
                .param("book", book.value())
                .query(Long.class)
                .single();
    }
}
