package org.colophon.catalog.alteration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.description.Subjects;
import org.colophon.catalog.document.DescribedBook;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** All that is wrong with an alteration whatever book it is made to. */
final class AlterationFaults {

    private final List<Fault> faults = new ArrayList<>();

    private AlterationFaults() {}

    /** @throws AlterationRefused with all of them, when there are any */
    static void requireNone(
            Map<String, JsonNode> set, Map<String, List<String>> add, Map<String, List<String>> remove) {
        var found = new AlterationFaults();
        set.forEach(found::lookAtValue);
        add.forEach((list, items) -> found.lookAtList("/add/" + list, list, items, set));
        remove.forEach((list, items) -> found.lookAtList("/remove/" + list, list, items, set));
        found.lookForContradictions(add, remove);
        if (set.isEmpty() && isEmpty(add) && isEmpty(remove)) {
            found.faults.add(new Fault("", "Nothing is to be changed"));
        }
        if (!found.faults.isEmpty()) {
            throw new AlterationRefused(found.faults);
        }
    }

    private void lookAtValue(String field, JsonNode value) {
        if (Alteration.OWN.contains(field)) {
            faults.add(new Fault("/set/" + field, "Title, products and cover are each book's own"));
        } else if (!Alteration.allows(field)) {
            faults.add(new Fault("/set/" + field, "A description has no field \"%s\"".formatted(field)));
        } else {
            lookAtForm(field, value);
        }
    }

    private void lookAtForm(String field, JsonNode value) {
        try {
            DescribedBook.saying(Map.of(field, value));
        } catch (JacksonException e) {
            var detail = e instanceof UnrecognizedPropertyException unknown
                    ? "There is no property \"%s\" here".formatted(unknown.getPropertyName())
                    : "The value does not have the right form";
            faults.add(new Fault("/set" + pointer(e), detail));
        }
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(it -> it.getPropertyName() == null ? Integer.toString(it.getIndex()) : it.getPropertyName())
                .map("/"::concat)
                .collect(Collectors.joining());
    }

    private void lookAtList(
            String pointer, String list, @Nullable List<@Nullable String> items, Map<String, JsonNode> set) {
        if (!Alteration.LISTS.contains(list)) {
            faults.add(new Fault(pointer, "Only subjects, qualifiers and keywords are added to and removed from"));
        } else if (items == null) {
            faults.add(new Fault(pointer, "This is a list"));
        } else if (set.containsKey(list)) {
            faults.add(new Fault(pointer, "The list is set as well"));
        } else {
            lookAtItems(pointer, list, items);
        }
    }

    private void lookAtItems(String pointer, String list, List<@Nullable String> items) {
        var before = faults.size();
        for (var place = 0; place < items.size(); place++) {
            var item = items.get(place);
            if (item == null || item.isBlank()) {
                faults.add(new Fault(pointer + "/" + place, "Something must be said here"));
            } else {
                lookAt(pointer + "/" + place, list, List.of(item.strip()));
            }
        }
        if (faults.size() == before) {
            lookAt(pointer, list, items.stream().map(String::valueOf).toList());
        }
    }

    private void lookAt(String pointer, String list, List<String> items) {
        try {
            switch (list) {
                case "subjects" -> new Subjects(items, List.of(), List.of(), List.of());
                case "qualifiers" -> new Subjects(List.of(), items, List.of(), List.of());
                default -> new Subjects(List.of(), List.of(), List.of(), items);
            }
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(pointer, String.valueOf(e.getMessage())));
        }
    }

    private void lookForContradictions(Map<String, List<String>> add, Map<String, List<String>> remove) {
        remove.forEach((list, items) -> {
            var added = add.get(list);
            if (items != null && added != null) {
                items.stream()
                        .filter(added::contains)
                        .forEach(it ->
                                faults.add(new Fault("/remove/" + list, "\"%s\" is added as well".formatted(it))));
            }
        });
    }

    private static boolean isEmpty(Map<String, List<String>> lists) {
        return lists.values().stream().allMatch(it -> it != null && it.isEmpty());
    }
}
