package org.colophon.content.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.content.Content;
import org.colophon.content.Content.Reader;
import org.colophon.content.EntryKind;
import org.colophon.content.release.PublishedBooks;
import org.colophon.content.release.Releasing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.TestPropertySource;

/** The page that it all began with, as far as it is content. */
@ModuleTest
@TestPropertySource(properties = "colophon.sample-catalogue=true")
class SampleContentTests {

    private static final BookId PYTHON = BookId.of("01890f3e-7c00-7000-8000-000000000001");
    private static final BookId HANDBOOK = BookId.of("01890f3e-7c00-7000-8000-000000000002");

    private final SampleContent samples;
    private final Releasing releasing;
    private final PublishedBooks published;
    private final Content content;

    SampleContentTests(SampleContent samples, Releasing releasing, PublishedBooks published, Content content) {
        this.samples = samples;
        this.releasing = releasing;
        this.published = published;
        this.content = content;
    }

    @BeforeAll
    void publish() {
        published.add(PYTHON, 1, null, "en");
        published.add(HANDBOOK, 1, null, "en");
    }

    @Test
    void breakPartOneOffInTheMiddle() {
        var part = content.section(PYTHON, 2, Reader.VISITOR).orElseThrow();

        assertThat(part.title()).isEqualTo("Part I: Design");
        assertThat(part.html()).contains("…</");
        assertThat(part.complete()).isFalse();
    }

    @Test
    void haveAllTwentyThreeEntries() {
        assertThat(content.section(PYTHON, 21, Reader.VISITOR).orElseThrow().kind())
                .isEqualTo(EntryKind.RELATED_BOOKS);
        assertThat(content.section(PYTHON, 22, Reader.VISITOR).orElseThrow().title())
                .isEqualTo("Index");
        assertThat(content.section(PYTHON, 23, Reader.VISITOR)).isEmpty();
    }

    @Test
    void letEverybodyReadTheWholeHandbook() {
        for (int number = 0; content.section(HANDBOOK, number, Reader.VISITOR).isPresent(); number++) {
            assertThat(content.section(HANDBOOK, number, Reader.VISITOR))
                    .isEqualTo(content.section(HANDBOOK, number, Reader.ENTITLED));
        }
        assertThat(content.section(HANDBOOK, 0, Reader.VISITOR).orElseThrow().html())
                .isNotEmpty();
    }

    @Test
    void areWrittenOnceOnly() {
        samples.run(new DefaultApplicationArguments());

        assertThat(releasing.release(PYTHON)).isEqualTo(1);
    }
}
