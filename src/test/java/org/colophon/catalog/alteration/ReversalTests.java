package org.colophon.catalog.alteration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.colophon.catalog.book.Descriptions.with;

import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.document.FieldChange;
import org.colophon.catalog.document.Snapshot;
import org.junit.jupiter.api.Test;

class ReversalTests {

    private final BookDescription before = Descriptions.complete(Descriptions.ISBN);
    private final BookDescription after = with(
            before, "{'imprint': 'House', 'series': null, 'audience': null, 'keywords': ['one'], 'outOfPrint': null}");
    private final Reversal reversal = new Reversal(
            FieldChange.read(FieldChange.write(FieldChange.between(Snapshot.of(before), Snapshot.of(after)))));

    @Test
    void describesABookExactlyAsBefore() {
        assertThat(reversal.conflicts(after)).isEmpty();
        assertThat(reversal.onto(after)).isEqualTo(before);
        assertThat(new Reversal(FieldChange.between(Snapshot.of(after), Snapshot.of(before))).onto(before))
                .isEqualTo(after);
    }

    @Test
    void keepsWhatWasChangedSinceInOtherFields() {
        var since = with(after, "{'subtitle': 'Since'}");

        assertThat(reversal.conflicts(since)).isEmpty();
        assertThat(reversal.onto(since)).isEqualTo(with(before, "{'subtitle': 'Since'}"));
    }

    @Test
    void namesTheFieldsThatWereChangedSince() {
        var since = with(after, "{'imprint': 'Other House', 'series': {'title': 'New'}, 'keywords': ['one', 'two']}");

        assertThat(reversal.conflicts(since))
                .extracting(Fault::pointer)
                .containsExactly("/imprint", "/keywords", "/series");
    }

    @Test
    void isRefusedWhenItWouldContradictWhatWasChangedSince() {
        var since = with(after, "{'embargo': '2050-01-01'}");

        assertThat(reversal.conflicts(since)).isEmpty();
        assertThatExceptionOfType(AlterationRefused.class).isThrownBy(() -> reversal.onto(since));
    }
}
