package org.colophon.catalog.web.bulk;

import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.colophon.catalog.alteration.Alteration;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.document.DescribedBook;
import org.colophon.catalog.register.Register;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Finds what is wrong with the selection of a proposal and with the values that it sets. */
@Component
class ProposalFaults {

    private final Validator validator;

    ProposalFaults(Validator validator) {
        this.validator = validator;
    }

    List<Fault> of(ProposedChange proposed) {
        var faults = new ArrayList<>(violations("", proposed));
        faults.addAll(inExtent(proposed));
        faults.addAll(violations("/set", DescribedBook.saying(readable(proposed.set()))));
        return faults;
    }

    /** Nobody shall change every book by having forgotten something. */
    private static List<Fault> inExtent(ProposedChange proposed) {
        var everything = Boolean.TRUE.equals(proposed.everything());
        if (everything && proposed.selects()) {
            return List.of(new Fault("/everything", "Either everything is meant or a selection"));
        }
        if (!everything && !proposed.selects()) {
            return List.of(new Fault("/selection", "Select books, or say \"everything\": true"));
        }
        return proposed.words()
                        .filter(it -> Register.words(it).findAny().isEmpty())
                        .isPresent()
                ? List.of(new Fault("/selection/q", "There is no word to look for"))
                : List.of();
    }

    /** What has the form of its field; the alteration itself tells of the rest. */
    private static Map<String, JsonNode> readable(Map<String, JsonNode> values) {
        var readable = new LinkedHashMap<>(values);
        readable.entrySet().removeIf(it -> !Alteration.allows(it.getKey()) || !isReadable(it));
        return readable;
    }

    private static boolean isReadable(Map.Entry<String, JsonNode> value) {
        try {
            DescribedBook.saying(Map.of(value.getKey(), value.getValue()));
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    private List<Fault> violations(String prefix, Object bean) {
        return validator.validate(bean).stream()
                .map(it -> new Fault(prefix + pointer(it.getPropertyPath()), it.getMessage()))
                .toList();
    }

    private static String pointer(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(ProposalFaults::step)
                .collect(Collectors.joining());
    }

    /** A step into a list stands with what is found there: the place first, then the property, if it is one. */
    private static String step(Path.Node node) {
        var place = node.getIndex() == null ? "" : "/" + node.getIndex();
        var name = node.getName();
        return name == null || name.startsWith("<") ? place : place + "/" + name;
    }
}
