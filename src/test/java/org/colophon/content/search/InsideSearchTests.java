package org.colophon.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.content.BookSearch;
import org.colophon.content.BookSearchResult;
import org.colophon.content.BookSearchResult.Chapter;
import org.colophon.content.BookSearchResult.Place;
import org.colophon.content.Content;
import org.colophon.content.Content.Reader;
import org.colophon.content.EntryKind;
import org.colophon.content.outline.EntryDraft;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.Outlines;
import org.colophon.content.release.Occasion;
import org.colophon.content.release.PublishedBooks;
import org.colophon.content.release.Releasing;
import org.colophon.content.section.Section;
import org.colophon.content.section.Sections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ModuleTest
class InsideSearchTests {

    private final Content content;
    private final Outlines outlines;
    private final Sections sections;
    private final Releasing releasing;
    private final PublishedBooks published;
    private BookId book = BookId.create();
    private Outline outline = Outline.open(book);

    InsideSearchTests(
            Content content, Outlines outlines, Sections sections, Releasing releasing, PublishedBooks published) {
        this.content = content;
        this.outlines = outlines;
        this.sections = sections;
        this.releasing = releasing;
        this.published = published;
    }

    @BeforeEach
    void releaseABook() {
        book = BookId.create();
        outlines.open(book);
        var chapter = EntryDraft.of(EntryKind.CHAPTER, "One", EntryDraft.of(EntryKind.SECTION, "Caches"));
        outline = outlines.arrange(outlines.findById(book.value()).orElseThrow(), List.of(chapter));
        write(0, "<p>Queues are patient.</p>");
        write(1, "<p>" + "Filler goes first. ".repeat(30) + "</p><ul><li>Caches</li><li>forget</li></ul>");
        releasing.release(book, Occasion.NONE);
        published.add(book, 1, null, "en");
    }

    @Test
    void findsWhatIsReleasedAndNothingElse() {
        assertThat(search("queue", Reader.VISITOR).total()).isOne();

        write(0, "<p>Streams are not.</p>");
        assertThat(search("stream", Reader.ENTITLED).total()).isZero();

        releasing.release(book, Occasion.NONE);
        assertThat(search("stream", Reader.ENTITLED).total()).isOne();
        assertThat(search("queue", Reader.ENTITLED).total()).isZero();
    }

    @Test
    void findsNothingInABookThatIsNotPublished() {
        published.remove(book, 2);

        assertThat(search("queue", Reader.ENTITLED)).isEqualTo(BookSearchResult.NOTHING);
        assertThat(content.search(BookId.create(), words("queue"), Reader.ENTITLED))
                .isEqualTo(BookSearchResult.NOTHING);
    }

    @Test
    void tellsVisitorsOnlyWhereTheLockedPlacesAre() {
        var visitor = search("forgets", Reader.VISITOR);
        assertThat(visitor.places()).singleElement().satisfies(place -> {
            assertThat(place.isLocked()).isTrue();
            assertThat(place.number()).isEqualTo(1);
        });

        var entitled = search("forgets", Reader.ENTITLED);
        assertThat(entitled.places()).singleElement().satisfies(place -> {
            assertThat(place.isLocked()).isFalse();
            assertThat(place.paragraph()).startsWith("p-");
        });
    }

    @Test
    void countsTheSectionsOfAChapterToIt() {
        assertThat(search("cache", Reader.VISITOR).chapters()).containsExactly(new Chapter(0, "One", 2));
        assertThat(content.search(book, new BookSearch("cache", false, 0, 10), Reader.VISITOR)
                        .places())
                .extracting(Place::number)
                .containsExactly(1, 1);
    }

    private BookSearchResult search(String words, Reader reader) {
        return content.search(book, words(words), reader);
    }

    private static BookSearch words(String words) {
        return new BookSearch(words, false, null, 10);
    }

    private void write(int number, String markup) {
        var entry = outline.entries().get(number);
        var section = sections.findById(entry.entry()).orElseGet(() -> Section.of(book, entry));
        sections.write(section, markup);
    }
}
