package org.colophon.catalog.contention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.document.FieldChange;
import org.colophon.catalog.document.Snapshot;
import org.colophon.catalog.history.History;
import org.colophon.catalog.history.HistoryEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The versions of one book as the history tells them.
 *
 * @param entries the first one first
 * @param documents what was said of the book in each version
 */
record Chain(List<HistoryEntry> entries, List<JsonNode> documents) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int PART = 100;

    static Chain of(BookId book, History history) {
        var entries = new ArrayList<HistoryEntry>();
        for (var part = history.ofBook(book, null, PART); !part.isEmpty(); ) {
            entries.addAll(part);
            part = history.ofBook(book, part.getLast().version(), PART);
        }
        var documents = entries.reversed().stream()
                .map(it -> history.snapshot(book, it.version()))
                .map(Chain::said)
                .toList();
        return new Chain(entries.reversed(), documents);
    }

    /** An empty text or list says nothing. */
    private static JsonNode said(Snapshot snapshot) {
        var document = (ObjectNode) JSON.readTree(snapshot.json());
        document.removeIf(it ->
                it.isArray() && it.isEmpty() || it.isString() && it.asString().isEmpty());
        return document;
    }

    long length() {
        return entries.size();
    }

    void assertEndsWith(BookDescription description) {
        assertThat(said(Snapshot.of(description))).isEqualTo(documents.getLast());
    }

    void assertWithoutGap() {
        assertThat(entries)
                .extracting(HistoryEntry::version)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, length()).boxed().toList());
    }

    /** Applied to what was said before, its changes give what each version says. */
    void assertConsistent() {
        for (var i = 1; i < documents.size(); i++) {
            assertThat(after(documents.get(i - 1), entries.get(i).changes())).isEqualTo(documents.get(i));
        }
    }

    /** Each accepted edit is there once, in the version that its answer told, and nothing else is. */
    void assertTells(Stream<Sent> accepted) {
        var byVersion = accepted.collect(Collectors.toMap(Sent::version, Function.identity()));
        assertThat(length()).isEqualTo(byVersion.size() + 1L);
        entries.stream().skip(1).forEach(it -> assertTold(it, byVersion.get(it.version())));
    }

    private void assertTold(HistoryEntry entry, @Nullable Sent sent) {
        assertThat(sent).as("the edit behind %s", entry).isNotNull().satisfies(it -> {
            assertThat(entry.why()).isEqualTo(it.word());
            assertThat(entry.act()).isEqualTo(it.deed().act);
            assertThat(it.seen()).isEqualTo(entry.version() - 1);
            switch (it.deed()) {
                case DESCRIBE -> assertThat(keyword(entry.version())).isEqualTo(it.word());
                case PUBLISH, WITHDRAW -> assertThat(entry.changes()).isEmpty();
                case DISCARD -> assertThat(entry.changes()).isNotEmpty();
            }
        });
    }

    /** An editor whose version was the last one was not told that it is past. */
    void assertPast(Sent refused) {
        assertThat(refused.seen()).as("the version in %s", refused).isLessThan(length());
    }

    /** Whatever an editor was shown was a version of the book. */
    void assertShown(Reading reading) {
        assertThat(reading.keyword()).isEqualTo(keyword(reading.version()));
    }

    private String keyword(long version) {
        return documents.get((int) version - 1).at("/keywords/0").asString();
    }

    private static ObjectNode after(JsonNode before, List<FieldChange> changes) {
        var said = (ObjectNode) before.deepCopy();
        changes.forEach(it -> apply(it, said));
        return said;
    }

    private static void apply(FieldChange change, ObjectNode said) {
        assertThat(said.get(change.field())).isEqualTo(change.before());
        if (change.after() == null) {
            said.remove(change.field());
        } else {
            said.set(change.field(), change.after());
        }
    }
}
