package org.colophon.catalog.alteration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.document.FieldChange;
import org.colophon.catalog.document.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * Takes back what was changed in a description, as long as nobody has changed the same fields since. What is said in other
 * fields stays.
 */
public record Reversal(List<FieldChange> changes) {

    /** The fields in which something else is said than was changed. */
    public List<Fault> conflicts(BookDescription said) {
        var now = Snapshot.of(said);
        return changes.stream()
                .filter(it -> !Objects.equals(now.said(it.field()), it.after()))
                .map(it -> new Fault("/" + it.field(), "The field has been changed since"))
                .toList();
    }

    /** @throws AlterationRefused when what was said before contradicts what is said now in other fields */
    public BookDescription onto(BookDescription said) {
        var values = new LinkedHashMap<String, JsonNode>();
        changes.forEach(it -> values.put(it.field(), Objects.requireNonNullElse(it.before(), NullNode.instance)));
        return Rewording.of(Snapshot.of(said), values);
    }
}
