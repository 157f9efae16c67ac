package org.colophon.catalog.alteration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.document.FieldChange;
import org.colophon.catalog.document.Snapshot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What shall be said differently of each of many books. What a book says so already does not change it.
 *
 * @param set values by the names of their fields in JSON, where null says nothing any more
 * @param add items by the lists that they are put at the end of, so that the primary subject stays
 * @param remove items by the lists that they are taken from
 */
public record Alteration(Map<String, JsonNode> set, Map<String, List<String>> add, Map<String, List<String>> remove) {

    /** The lists to which items are added and from which they are removed. */
    static final List<String> LISTS = List.of("subjects", "qualifiers", "keywords");

    /** Fields that no two books have in common. */
    static final Set<String> OWN = Set.of("title", "products", "cover");

    public Alteration {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        add = stripped(add);
        remove = stripped(remove);
    }

    /**
     * An alteration that is new, which is therefore looked through; one that was kept must stay readable whatever books may
     * say today.
     *
     * @throws AlterationRefused when it could be made to no book, with all that is wrong with it
     */
    public static Alteration of(
            Map<String, JsonNode> set, Map<String, List<String>> add, Map<String, List<String>> remove) {
        AlterationFaults.requireNone(set, add, remove);
        return new Alteration(set, add, remove);
    }

    /** Can something be set in a field? */
    public static boolean allows(String field) {
        return FieldChange.FIELDS.contains(field) && !OWN.contains(field);
    }

    /**
     * The description as it shall be.
     *
     * @throws AlterationRefused when that cannot be said of the book, with all reasons
     */
    public BookDescription onto(BookDescription known) {
        var snapshot = Snapshot.of(known);
        var values = new LinkedHashMap<>(set);
        LISTS.stream()
                .filter(it -> add.containsKey(it) || remove.containsKey(it))
                .forEach(it -> values.put(it, altered(it, snapshot.said(it))));
        return Rewording.of(snapshot, values);
    }

    private JsonNode altered(String list, @Nullable JsonNode known) {
        var items = new LinkedHashSet<String>();
        if (known != null) {
            known.forEach(it -> items.add(it.asString()));
        }
        remove.getOrDefault(list, List.of()).forEach(items::remove);
        items.addAll(add.getOrDefault(list, List.of()));
        var altered = JsonNodeFactory.instance.arrayNode();
        items.forEach(altered::add);
        return altered;
    }

    private static Map<String, List<String>> stripped(Map<String, List<String>> lists) {
        var stripped = new LinkedHashMap<String, List<String>>();
        lists.forEach((list, items) ->
                stripped.put(list, items.stream().map(String::strip).toList()));
        return Collections.unmodifiableMap(stripped);
    }
}
