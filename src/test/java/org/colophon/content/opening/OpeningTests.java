package org.colophon.content.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.UUID;
import org.colophon.ModuleTest;
import org.colophon.architecture.Proves;
import org.colophon.catalog.BookId;
import org.colophon.content.Content;
import org.colophon.content.Content.Reader;
import org.colophon.content.ContentReleased;
import org.colophon.content.EntryId;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.Outlines;
import org.colophon.content.outline.PythonArchitecturePatterns;
import org.colophon.content.preview.EntriesOfOneBook;
import org.colophon.content.preview.FreeEntries;
import org.colophon.content.preview.FreePages;
import org.colophon.content.preview.Policies;
import org.colophon.content.preview.PreviewPolicy;
import org.colophon.content.release.PublishedBooks;
import org.colophon.content.release.Releasing;
import org.colophon.content.section.Section;
import org.colophon.content.section.Sections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.PublishedEvents;

@ModuleTest
@Proves(adr = 17)
class OpeningTests {

    private static final String LONG = "<p>" + "Events are facts. ".repeat(100) + "</p>";

    private final Opening opening;
    private final OpeningRun run;
    private final Policies policies;
    private final Releasing releasing;
    private final Outlines outlines;
    private final Sections sections;
    private final PublishedBooks published;
    private final Content content;
    private String imprint = "";
    private BookId book = BookId.create();
    private Outline outline;

    OpeningTests(
            Opening opening,
            OpeningRun run,
            Policies policies,
            Releasing releasing,
            Outlines outlines,
            Sections sections,
            PublishedBooks published,
            Content content) {
        this.opening = opening;
        this.run = run;
        this.policies = policies;
        this.releasing = releasing;
        this.outlines = outlines;
        this.sections = sections;
        this.published = published;
        this.content = content;
        this.outline = Outline.open(book);
    }

    @BeforeEach
    void releaseABook() {
        book = BookId.create();
        imprint = "Imprint " + book;
        outlines.open(book);
        var opened = outlines.findById(book.value()).orElseThrow();
        outline = outlines.arrange(opened, PythonArchitecturePatterns.draft());
        write(LONG);
        published.add(book, 1, imprint, "en");
        releasing.release(book);
    }

    @Test
    void showsReadersMoreOfWhatIsReleasedAtOnce(PublishedEvents events) {
        write("<p>Not yet to be seen</p>");
        assertThat(seen()).hasSizeLessThan(400);

        opening.follow(policies.preview(book).follow(policy(100), outline));

        assertThat(seen()).hasSizeGreaterThan(1_700).doesNotContain("Not yet");
        assertThat(events.ofType(ContentReleased.class).matching(it -> it.version() == 2))
                .hasSize(1);
    }

    @Test
    void releasesNothingWhenNothingIsOpenedOrLocked(PublishedEvents events) {
        opening.follow(policies.preview(book).follow(policies.of(book), outline));

        assertThat(events.ofType(ContentReleased.class)).isEmpty();
    }

    @Test
    void releasesNothingOfABookThatHasNotBeen(PublishedEvents events) {
        var draft = BookId.create();
        outlines.open(draft);

        releasing.reopen(draft);
        releasing.reopen(BookId.create());

        assertThat(events.ofType(ContentReleased.class)).isEmpty();
    }

    @Test
    void followsTheImprintUnlessTheBookHasItsOwn() {
        opening.follow(policies.preview(imprint).follow(policy(50)));
        await().untilAsserted(() -> assertThat(seen()).hasSizeBetween(600, 1_000));

        opening.follow(policies.preview(book).follow(policy(100), outline));
        opening.follow(policies.preview(imprint).follow(policy(0)));
        await().untilAsserted(() -> assertThat(run.pending()).isZero());
        assertThat(seen()).hasSizeGreaterThan(1_700);

        opening.followImprint(book);
        assertThat(seen()).isEmpty();

        opening.followHouse(policies.preview(imprint));
        await().untilAsserted(() -> assertThat(seen()).hasSizeBetween(200, 400));
    }

    @Test
    void followsTheImprintToWhichTheBookIsMoved() {
        var other = "Other " + UUID.randomUUID();
        policies.save(policies.preview(other).follow(policy(100)));

        published.add(book, 2, other, "en");
        releasing.reopen(book);

        assertThat(seen()).hasSizeGreaterThan(1_700);
    }

    @Test
    void countsTheBooksThatAreStillToCome() {
        run.run(() -> false);
        policies.save(policies.preview(imprint).follow(policy(100)));

        assertThat(run.pending()).isOne();
        run.run(() -> false);
        assertThat(run.pending()).isZero();
        assertThat(seen()).hasSizeGreaterThan(1_700);
    }

    @Test
    void stopsBetweenBooks() {
        policies.save(policies.preview(imprint).follow(policy(100)));

        assertThatExceptionOfType(OpeningRun.Interrupted.class).isThrownBy(() -> run.run(() -> true));
        assertThat(seen()).hasSizeLessThan(400);
    }

    @Test
    void refusesEntriesOfOneBookForAnImprint() {
        var free = new FreeEntries(Set.of(), Set.of(), Set.of(EntryId.create()));
        var preview = policies.preview(imprint);

        assertThatExceptionOfType(EntriesOfOneBook.class)
                .isThrownBy(() -> preview.follow(new PreviewPolicy(0, 0, new FreePages(true, true, true), free)));
    }

    private void write(String markup) {
        var entry = outline.entries().get(2);
        var section = sections.findById(entry.entry()).orElseGet(() -> Section.of(book, entry));
        sections.write(section, markup);
    }

    private String seen() {
        return content.section(book, 2, Reader.VISITOR).orElseThrow().html();
    }

    private static PreviewPolicy policy(int share) {
        return new PreviewPolicy(
                share, 0, new FreePages(false, false, false), new FreeEntries(Set.of(), Set.of(), Set.of()));
    }
}
