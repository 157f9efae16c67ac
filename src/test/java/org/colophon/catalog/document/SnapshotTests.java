package org.colophon.catalog.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.colophon.architecture.Proves;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.description.BookDescription;
import org.junit.jupiter.api.Test;

@Proves(adr = 15)
class SnapshotTests {

    @Test
    void keepsAllThatCanBeSaid() {
        var complete = Descriptions.complete(Descriptions.ISBN);

        assertThat(new Snapshot(Snapshot.of(complete).json()).description()).isEqualTo(complete);
        assertThat(new Snapshot(Snapshot.of(BookDescription.NOTHING).json()).description())
                .isEqualTo(BookDescription.NOTHING);
    }

    @Test
    void readsWhatTheFirstReleaseWroteAndPassesOverWhatItDoesNotKnow() {
        var kept = new Snapshot("""
                {"title": "A Book", "contributors": [{"name": "A", "role": "A01"}], "overview": "",
                 "products": [{"isbn": "9781801819992", "form": "BC",
                               "prices": [{"amount": 39.9000, "currency": "EUR"}]}],
                 "cover": {"name": "a.jpg", "width": 1, "height": 2}, "yetToCome": {"a": 1}}""").description();

        assertThat(kept.title()).isEqualTo("A Book");
        assertThat(kept.products().getFirst().prices().getFirst().amount()).hasToString("39.90");
        assertThat(kept.products().getFirst().prices().getFirst().taxIncluded()).isTrue();
        assertThat(kept.cover()).isNotNull();
    }

    @Test
    void tellsFieldByFieldWhatDiffers() {
        var before = Descriptions.pythonArchitecturePatterns();
        var after = Descriptions.with(before, "{'subtitle': 'Again', 'keywords': [], 'publicationDate': '2023'}");

        var changes = FieldChange.between(Snapshot.of(before), Snapshot.of(after));

        assertThat(changes).extracting(FieldChange::field).containsExactly("subtitle", "keywords", "publicationDate");
        assertThat(changes.getFirst().before()).isNull();
        assertThat(changes.getFirst().after()).hasToString("\"Again\"");
        assertThat(changes.get(1).before()).hasToString("[\"python\"]");
        assertThat(changes.get(1).after()).isNull();
        assertThat(FieldChange.between(Snapshot.of(before), Snapshot.of(before)))
                .isEmpty();
        assertThat(FieldChange.read(FieldChange.write(changes))).isEqualTo(changes);
    }

    @Test
    void keepsLockedFieldsWhetherOrNotTheyHaveAValue() {
        var known = Descriptions.with(Descriptions.pythonArchitecturePatterns(), "{'imprint': 'House'}");
        var imported = Descriptions.with(known, "{'imprint': 'Other', 'subtitle': 'New', 'title': 'Other'}");

        var kept = new Locks(List.of("subtitle", "imprint")).keep(known, imported);

        assertThat(kept.imprint()).isEqualTo("House");
        assertThat(kept.subtitle()).isNull();
        assertThat(kept.title()).isEqualTo("Other");
        assertThat(Locks.NONE.keep(known, imported)).isEqualTo(imported);
    }

    @Test
    void isEqualToAnotherThatSaysTheSame() {
        var described = Snapshot.of(Descriptions.pythonArchitecturePatterns());
        var read = new Snapshot(described.json().replace("\"title\":", " \"title\": "));

        assertThat(read).isEqualTo(described).hasSameHashCodeAs(described).isNotEqualTo(described.json());
        assertThat(read.hashCode())
                .isNotEqualTo(Snapshot.of(BookDescription.NOTHING).hashCode());
        assertThat(FieldChange.FIELDS).contains("title", "cover").doesNotContain("editionOf");
    }

    @Test
    void locksOnlyFieldsThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Locks(List.of("titel")))
                .withMessage("A description has no field \"titel\"");
        assertThat(new Locks(List.of("subtitle", "title", "title")).locked()).containsExactly("title", "subtitle");
    }
}
