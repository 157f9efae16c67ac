package org.colophon.content.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the elements of a drawing refer to: elements of the same drawing and nothing else. These get ids of ours, counted over
 * a section, so that two drawings never meet; nobody else has one. What is referred to refers to nothing further, for copies of
 * copies of copies have brought browsers down; only gradients, of which each has one, may.
 */
final class LocalReferences {

    private static final Pattern LOCAL = Pattern.compile("(?i)url\\(\\s*'?#([^'()]{1,200})'?\\s*\\)(?:\\s.*)?");

    private int given;

    /** Whether a value loads nothing from elsewhere. */
    static boolean mayStand(String name, String value) {
        return name.equals("href")
                ? value.startsWith("#")
                : !value.toLowerCase(Locale.ROOT).contains("url")
                        || LOCAL.matcher(value).matches();
    }

    Element settled(Element drawing) {
        var targets = targets(drawing);
        withoutChains(drawing, targets);
        var names = names(drawing, targets);
        for (var element : drawing.select("*")) {
            element.removeAttr("id");
            for (var reference : references(element)) {
                rename(reference, names.get(targets.get(target(reference).orElseThrow())), element);
            }
        }
        names.forEach((element, name) -> element.attributes().put("id", name));
        return drawing;
    }

    private static Map<String, Element> targets(Element drawing) {
        var targets = new HashMap<String, Element>();
        drawing.select("[id]").forEach(it -> targets.putIfAbsent(it.id(), it));
        return targets;
    }

    private static void withoutChains(Element drawing, Map<String, Element> targets) {
        var referred = new HashSet<Element>();
        drawing.select("*").forEach(it -> referred.addAll(referred(it, targets)));
        for (var target : referred) {
            for (var element : target.select("*")) {
                if (!element.tagName().endsWith("Gradient")) {
                    references(element).forEach(it -> element.removeAttr(it.getKey()));
                }
            }
        }
    }

    private Map<Element, String> names(Element drawing, Map<String, Element> targets) {
        var referred = new HashSet<Element>();
        drawing.select("*").forEach(it -> referred.addAll(referred(it, targets)));
        var names = new LinkedHashMap<Element, String>();
        for (var element : drawing.select("*")) {
            if (referred.contains(element)) {
                names.put(element, "s-" + ++given);
            }
        }
        return names;
    }

    private static List<Element> referred(Element element, Map<String, Element> targets) {
        return references(element).stream()
                .flatMap(it -> target(it).map(targets::get).stream())
                .toList();
    }

    private static List<Attribute> references(Element element) {
        return element.attributes().asList().stream()
                .filter(it -> target(it).isPresent())
                .toList();
    }

    private static Optional<String> target(Attribute attribute) {
        if (attribute.getKey().equals("href")) {
            return Optional.of(attribute.getValue().substring(1));
        }
        var local = LOCAL.matcher(attribute.getValue());
        return local.matches() ? Optional.of(local.group(1)) : Optional.empty();
    }

    private static void rename(Attribute reference, @Nullable String name, Element element) {
        if (name == null) {
            element.attributes().remove(reference.getKey());
        } else {
            var value = reference.getKey().equals("href") ? "#" + name : "url(#" + name + ")";
            element.attributes().put(reference.getKey(), value);
        }
    }
}
