package org.colophon.catalog.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * One field in which two descriptions of a book differ.
 *
 * @param field as JSON calls it, for example {@code subtitle}
 * @param before absent when nothing was said
 * @param after absent when nothing is said any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldChange(
        String field, @Nullable JsonNode before, @Nullable JsonNode after) {

    /** Every field of a description, in the order in which documents have them. */
    public static final List<String> FIELDS = Arrays.stream(DescribedBook.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(it -> !it.equals("editionOf") && !it.equals("themaVersion"))
            .toList();

    private static final TypeReference<List<FieldChange>> LIST = new TypeReference<>() {};

    /** All that differs, in the order of the fields. */
    public static List<FieldChange> between(@Nullable Snapshot before, Snapshot after) {
        var old = before == null ? Snapshot.JSON.createObjectNode() : before.tree();
        var now = after.tree();
        return FIELDS.stream()
                .map(it -> new FieldChange(it, said(old, it), said(now, it)))
                .filter(it -> !Objects.equals(it.before, it.after))
                .toList();
    }

    /** @return null when nothing is said, which an empty list or text says too */
    static @Nullable JsonNode said(JsonNode description, String field) {
        var value = description.path(field);
        var silent = value.isMissingNode() || value.isNull() || value.isArray() && value.isEmpty();
        return silent || value.isString() && value.asString().isEmpty() ? null : value;
    }

    /** Changes as {@link #write} has kept them. */
    public static List<FieldChange> read(String json) {
        return Snapshot.JSON.readValue(json, LIST);
    }

    /** How changes are kept. */
    public static String write(List<FieldChange> changes) {
        return Snapshot.JSON.writeValueAsString(changes);
    }
}
