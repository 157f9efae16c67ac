package org.colophon.catalog.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.catalog.description.BookDescription;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A description as it is kept: in the JSON that editors read and write, so that what was kept years ago can still be shown
 * and sent again. What was not said is left out.
 */
public final class Snapshot {

    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final String json;

    /** Read out of the JSON when it is first asked for. */
    @Transient
    private @Nullable BookDescription description;

    @PersistenceCreator
    public Snapshot(String json) {
        this.json = json;
    }

    private Snapshot(String json, BookDescription description) {
        this.json = json;
        this.description = description;
    }

    public static Snapshot of(BookDescription description) {
        return new Snapshot(JSON.writeValueAsString(DescribedBook.of(description)), description);
    }

    /** The JSON, as it is kept. */
    public String json() {
        return json;
    }

    public BookDescription description() {
        var read = description;
        if (read == null) {
            read = JSON.readValue(json, DescribedBook.class).description();
            description = read;
        }
        return read;
    }

    /**
     * What becomes of this description when another takes its place in all fields but some.
     *
     * @param fields as JSON calls them
     */
    public BookDescription keeping(List<String> fields, BookDescription other) {
        var known = tree();
        var values = new LinkedHashMap<String, JsonNode>();
        fields.forEach(it -> values.put(it, known.path(it)));
        return of(other).saying(values);
    }

    /**
     * What becomes of this description when something else is said in some fields.
     *
     * @param values by the names of the fields in JSON; null in JSON says nothing any more
     * @throws IllegalArgumentException when that cannot be said of a book
     */
    public BookDescription saying(Map<String, JsonNode> values) {
        var said = (ObjectNode) tree();
        values.forEach((field, value) -> {
            if (value.isNull() || value.isMissingNode()) {
                said.remove(field);
            } else {
                said.set(field, value);
            }
        });
        return JSON.treeToValue(said, DescribedBook.class).description();
    }

    /**
     * What is said in one field, in JSON.
     *
     * @return null when nothing is said, which an empty list or text says too
     */
    public @Nullable JsonNode said(String field) {
        return FieldChange.said(tree(), field);
    }

    JsonNode tree() {
        return JSON.readTree(json);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Snapshot it && description().equals(it.description());
    }

    @Override
    public int hashCode() {
        return Objects.hash(description());
    }
}
