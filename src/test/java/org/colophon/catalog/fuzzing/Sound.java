package org.colophon.catalog.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.document.FieldChange;
import org.colophon.catalog.document.Snapshot;
import org.colophon.catalog.register.Heading;

/** What holds of every description that has been let in. */
final class Sound {

    private Sound() {}

    /** It is kept and read again as it was. */
    static void assertSound(BookDescription description) {
        var kept = Snapshot.of(description);
        var read = new Snapshot(kept.json());
        assertThat(read.description()).isEqualTo(description);
        assertThat(Snapshot.of(read.description()).json()).isEqualTo(kept.json());
        assertThat(FieldChange.between(kept, read)).isEmpty();
        assertThat(Heading.of(description, false, Instant.EPOCH).sortTitle()).hasSizeLessThanOrEqualTo(500);
        OverviewFuzzTests.assertSafe(description.overview().html());
    }

    /** PostgreSQL and XML can keep it. */
    static void assertWritable(String text) {
        assertThat(text)
                .doesNotContainPattern("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");
    }
}
