package org.colophon.content.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.content.Content;
import org.colophon.content.Content.Reader;
import org.colophon.content.ContentReleased;
import org.colophon.content.ContentReleased.Access;
import org.colophon.content.EntryId;
import org.colophon.content.outline.EntryDraft;
import org.colophon.content.outline.NoOutline;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.Outlines;
import org.colophon.content.outline.PythonArchitecturePatterns;
import org.colophon.content.preview.FreeEntries;
import org.colophon.content.preview.FreePages;
import org.colophon.content.preview.Policies;
import org.colophon.content.preview.PreviewPolicy;
import org.colophon.content.section.Section;
import org.colophon.content.section.Sections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.modulith.test.Scenario;

@ModuleTest
class ReleasingTests {

    private static final String LONG = "<p>" + "Events are facts. ".repeat(100) + "</p>";

    private final Releasing releasing;
    private final Outlines outlines;
    private final Sections sections;
    private final Policies policies;
    private final PublishedBooks published;
    private final Content content;
    private BookId book = BookId.create();

    ReleasingTests(
            Releasing releasing,
            Outlines outlines,
            Sections sections,
            Policies policies,
            PublishedBooks published,
            Content content) {
        this.releasing = releasing;
        this.outlines = outlines;
        this.sections = sections;
        this.policies = policies;
        this.published = published;
        this.content = content;
    }

    @BeforeEach
    void beginAnotherBook() {
        book = BookId.create();
    }

    @Test
    void tellsWhatReadersFind(Scenario scenario) {
        var outline = arranged();
        write(outline, 0, "<p>Short</p>");
        write(outline, 2, LONG);
        write(outline, 3, LONG);
        policies.save(policies.preview(book).follow(opening(0, 100, Set.of(id(outline, 3))), outline));

        scenario.stimulate(() -> releasing.release(book))
                .andWaitForEventOfType(ContentReleased.class)
                .matching(it -> it.book().equals(book))
                .toArriveAndVerify(event -> {
                    assertThat(event.version()).isEqualTo(1);
                    assertThat(event.outline()).hasSize(23);
                    assertThat(event.outline().get(2))
                            .isEqualTo(outline.entries().get(2).released(2, 1799, Access.TEASER, outline.landmarks()));
                    assertThat(event.outline())
                            .extracting(ContentReleased.Entry::access)
                            .startsWith(Access.FREE, Access.NONE, Access.TEASER, Access.FREE, Access.NONE);
                    assertThat(event.terms())
                            .extracting(ContentReleased.Term::term)
                            .containsExactly("events", "facts");
                });
    }

    @Test
    void givesReadersWhatWasReleasedAndNothingElse() {
        var outline = arranged();
        write(outline, 2, LONG);
        published.add(book, 1, null, "en");
        assertThat(content.section(book, 2, Reader.ENTITLED)).isEmpty();

        releasing.release(book);
        write(outline, 2, "<p>Not yet</p>");

        var whole = content.section(book, 2, Reader.ENTITLED).orElseThrow();
        assertThat(whole.html()).contains("facts.</p>");
        assertThat(whole.complete()).isTrue();
        assertThat(whole.title()).isEqualTo("Part I: Design");
        assertThat(whole.id()).isEqualTo(id(outline, 2));
        var teaser = content.section(book, 2, Reader.VISITOR).orElseThrow();
        assertThat(teaser.html()).endsWith("…</p>").hasSizeLessThan(350);
        assertThat(teaser.complete()).isFalse();
        assertThat(content.section(book, 23, Reader.ENTITLED)).isEmpty();
    }

    @Test
    void laysLinksBetweenEntriesAnew() {
        var outline = arranged();
        published.add(book, 1, null, "en");
        var link = "<p><a href='entry:%s#p-12345678'>there</a> <a href='entry:%s'>gone</a></p>";
        write(outline, 2, link.formatted(id(outline, 4), EntryId.create()));
        releasing.release(book);

        var html = content.section(book, 2, Reader.ENTITLED).orElseThrow().html();

        assertThat(html).contains("<a href=\"4#p-12345678\" rel=\"noopener\">there</a> gone</p>");
        assertThat(sections.findById(id(outline, 2).value())
                        .orElseThrow()
                        .text()
                        .html())
                .contains("entry:" + id(outline, 4));
    }

    @Test
    void hasNoTextForGeneratedEntries() {
        arranged();
        published.add(book, 1, null, "en");
        releasing.release(book);

        var related = content.section(book, 21, Reader.VISITOR).orElseThrow();

        assertThat(related.html()).isEmpty();
        assertThat(related.complete()).isTrue();
    }

    @Test
    void givesNoTextOfABookThatIsNotPublished() {
        write(arranged(), 0, "<p>Text</p>");
        releasing.release(book);
        assertThat(content.section(book, 0, Reader.ENTITLED)).isEmpty();

        published.add(book, 2, null, "en");
        assertThat(content.section(book, 0, Reader.ENTITLED)).isPresent();

        published.remove(book, 3);
        assertThat(content.section(book, 0, Reader.ENTITLED)).isEmpty();
        assertThat(content.section(book, 0, Reader.VISITOR)).isEmpty();
    }

    @Test
    void believesTheNewerVersionInWhateverOrder() {
        write(arranged(), 0, "<p>Text</p>");
        releasing.release(book);
        published.remove(book, 3);
        published.add(book, 2, null, "en");

        assertThat(content.section(book, 0, Reader.ENTITLED)).isEmpty();

        published.add(book, 4, null, "en");
        assertThat(content.section(book, 0, Reader.ENTITLED)).isPresent();
    }

    @Test
    void saysNothingWhenNothingHasChanged(PublishedEvents events) {
        var outline = arranged();
        write(outline, 0, "<p>One</p>");
        assertThat(releasing.release(book)).isEqualTo(1);
        write(outline, 0, "<p>One</p>");
        assertThat(releasing.release(book)).isEqualTo(1);

        write(outline, 0, "<p>Two</p>");
        assertThat(releasing.release(book)).isEqualTo(2);
        policies.save(policies.preview(book).follow(opening(100, 0, Set.of()), outline));
        assertThat(releasing.release(book)).isEqualTo(3);
        assertThat(releasing.release(book)).isEqualTo(3);

        assertThat(events.ofType(ContentReleased.class).matching(it -> it.book().equals(book)))
                .hasSize(3);
    }

    @Test
    void keepsTheTextOfARemovedEntryUntilTheRelease() {
        var outline = arranged();
        write(outline, 0, "<p>Kept</p>");
        var preface = id(outline, 0);

        outlines.arrange(outline, PythonArchitecturePatterns.draft().subList(1, 8));
        assertThat(sections.findById(preface.value())).isPresent();

        releasing.release(book);
        assertThat(sections.findById(preface.value())).isEmpty();
    }

    @Test
    void takesARemovedEntryBackBeforeTheRelease() {
        var outline = arranged();
        var entry = outline.entries().get(0);
        write(outline, 0, "<p>Kept</p>");
        var without =
                outlines.arrange(outline, PythonArchitecturePatterns.draft().subList(1, 8));

        var restored = new EntryDraft(entry.id(), entry.kind(), entry.title(), List.of());
        var again = outlines.arrange(without, List.of(restored));

        assertThat(again.has(entry.id())).isTrue();
    }

    @Test
    void refusesABookThatNobodyHasDrafted() {
        assertThatExceptionOfType(NoOutline.class).isThrownBy(() -> releasing.release(BookId.create()));
    }

    private Outline arranged() {
        outlines.open(book);
        return outlines.arrange(outlines.findById(book.value()).orElseThrow(), PythonArchitecturePatterns.draft());
    }

    private void write(Outline outline, int number, String markup) {
        var entry = outline.entries().get(number);
        var section = sections.findById(entry.entry()).orElseGet(() -> Section.of(book, entry));
        sections.write(section, markup);
    }

    private static EntryId id(Outline outline, int number) {
        return outline.entries().get(number).id();
    }

    private static PreviewPolicy opening(int share, int teaser, Set<EntryId> entries) {
        return new PreviewPolicy(
                share, teaser, new FreePages(false, false, false), new FreeEntries(Set.of(), Set.of(), entries));
    }
}
