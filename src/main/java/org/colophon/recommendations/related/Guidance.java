package org.colophon.recommendations.related;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.rule.Measure;
import org.colophon.recommendations.rule.Rule;
import org.colophon.recommendations.rulebook.Rulebook;
import org.colophon.recommendations.settings.Settings;

/** The rules that are in force at one moment, by the numbers of books. Immutable. */
final class Guidance {

    /** Of a pin: as much as any kind of likeness when it is complete, so that readers are told of it. Decides no place. */
    private static final double PIN = 1;

    private final Settings settings;

    /** By the book of the list, then by the book that is moved on it. */
    private final Map<Integer, Map<Integer, List<Rule>>> onLists = new HashMap<>();

    /** By the book that is moved on all lists. */
    private final Map<Integer, List<Rule>> everywhere = new HashMap<>();

    Guidance(Rulebook rulebook, Instant moment, Shelf shelf) {
        settings = rulebook.settings();
        rulebook.rules()
                .forEach((book, rules) -> shelf.find(book).ifPresent(number -> {
                    rules.stream()
                            .filter(rule -> rule.period().includes(moment))
                            .forEach(rule -> file(number, rule, shelf));
                }));
    }

    private void file(int book, Rule rule, Shelf shelf) {
        var other = rule.measure().book();
        if (other == null) {
            everywhere.merge(book, List.of(rule), Guidance::joined);
        } else {
            shelf.find(other)
                    .ifPresent(number -> onLists.computeIfAbsent(book, list -> new HashMap<>())
                            .merge(number, List.of(rule), Guidance::joined));
        }
    }

    private static List<Rule> joined(List<Rule> rules, List<Rule> more) {
        return Stream.concat(rules.stream(), more.stream()).toList();
    }

    Settings settings() {
        return settings;
    }

    /** All rules that concern the other book on the list of the first. */
    List<Rule> on(int book, int other) {
        return joined(
                onLists.getOrDefault(book, Map.of()).getOrDefault(other, List.of()),
                everywhere.getOrDefault(other, List.of()));
    }

    boolean bansEverywhere(int book) {
        return has(everywhere.getOrDefault(book, List.of()), Measure.Ban.class);
    }

    /** The books that are banned from one list. */
    Set<Integer> bansOn(int book) {
        return onLists.getOrDefault(book, Map.of()).entrySet().stream()
                .filter(moved -> has(moved.getValue(), Measure.Ban.class))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean has(List<Rule> rules, Class<? extends Measure> kind) {
        return rules.stream().map(Rule::measure).anyMatch(kind::isInstance);
    }

    /** The books that are pinned to one list by their places, the first place first. */
    Map<Integer, Integer> pinsOn(int book) {
        var pins = new TreeMap<Integer, Integer>();
        onLists.getOrDefault(book, Map.of())
                .forEach((other, rules) ->
                        measures(rules, Measure.Pin.class).forEach(pin -> pins.put(pin.place(), other)));
        return pins;
    }

    /** Adds to the scores of one list what editors give to books on it. */
    void addBoosts(int book, double[] scores) {
        BiConsumer<Integer, List<Rule>> add = (other, rules) -> scores[other] += boost(rules);
        everywhere.forEach(add);
        onLists.getOrDefault(book, Map.of()).forEach(add);
    }

    private static double boost(List<Rule> rules) {
        return measures(rules, Measure.Boost.class)
                .mapToDouble(Measure.Boost::strength)
                .sum();
    }

    /** What editors give to the other book on the list of the first, and what readers are told of it. */
    Optional<Reason> pick(int book, int other) {
        var rules = on(book, other);
        boolean pinned = has(rules, Measure.Pin.class);
        double weight = boost(rules) + (pinned ? PIN : 0);
        var label = pinned ? "Placed here by our editors" : "Recommended by our editors";
        return weight > 0 ? Optional.of(new Reason(Reason.Type.EDITORS_PICK, label, weight)) : Optional.empty();
    }

    private static <T extends Measure> Stream<T> measures(List<Rule> rules, Class<T> kind) {
        return rules.stream().map(Rule::measure).filter(kind::isInstance).map(kind::cast);
    }
}
