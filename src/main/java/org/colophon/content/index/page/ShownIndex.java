package org.colophon.content.index.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.colophon.content.index.BookIndex;
import org.colophon.content.index.Heading;
import org.colophon.content.index.HeadingId;
import org.colophon.content.index.HeadingState;
import org.colophon.content.index.Locator;
import org.colophon.content.index.passage.BookText;

/** What of an index readers see: accepted headings that lead somewhere, and of their locators those that are not lost. */
final class ShownIndex {

    private final BookText text;
    private final LetterByLetter letters;
    private final Map<HeadingId, Heading> accepted;
    private final Map<Optional<HeadingId>, List<Heading>> byParent;
    private final Set<HeadingId> leading = new HashSet<>();

    private ShownIndex(BookIndex index, BookText text) {
        this.text = text;
        this.letters = new LetterByLetter(index.language());
        this.accepted = index.headings().stream()
                .filter(it -> it.state() == HeadingState.ACCEPTED)
                .collect(toMap(Heading::id, it -> it, (one, other) -> one, LinkedHashMap::new));
        this.byParent = accepted.values().stream().collect(groupingBy(it -> Optional.ofNullable(it.parent())));
        accepted.values().stream().filter(this::hasLocators).forEach(this::lead);
    }

    /** By the letters that they stand under, which are in the order of the alphabet. */
    static Map<String, List<ShownHeading>> of(BookIndex index, BookText text) {
        var shown = new ShownIndex(index, text);
        return shown.below(Optional.empty()).stream()
                .collect(groupingBy(it -> shown.letters.group(it.term()), LinkedHashMap::new, toList()));
    }

    /** A heading leads somewhere when it has a locator, or one below it has. */
    private void lead(Heading heading) {
        for (var it = heading; it != null && leading.add(it.id()); ) {
            it = it.parent() == null ? null : accepted.get(it.parent());
        }
    }

    private boolean hasLocators(Heading heading) {
        return heading.locators().stream().anyMatch(this::isThere);
    }

    private boolean isThere(Locator locator) {
        return text.holds(locator.from(), locator.last());
    }

    private List<ShownHeading> below(Optional<HeadingId> parent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .sorted(Comparator.comparing(Heading::term, letters.order()))
                .map(this::shown)
                .filter(ShownHeading::leads)
                .toList();
    }

    private ShownHeading shown(Heading heading) {
        var locators = heading.locators().stream()
                .filter(this::isThere)
                .sorted(Comparator.comparingInt(this::order))
                .toList();
        return new ShownHeading(
                heading, locators, terms(heading.see()), terms(heading.seeAlso()), below(Optional.of(heading.id())));
    }

    private int order(Locator locator) {
        return text.position(locator.from()).orElseThrow().order();
    }

    /** References to what leads nowhere are left out, so that no reader looks in vain. */
    private List<String> terms(List<HeadingId> headings) {
        return headings.stream()
                .filter(leading::contains)
                .map(this::path)
                .sorted(letters.order())
                .toList();
    }

    /** Where the heading is found: the words of those above it come first. */
    private String path(HeadingId id) {
        var heading = Objects.requireNonNull(accepted.get(id));
        return heading.parent() == null ? heading.term() : path(heading.parent()) + ": " + heading.term();
    }
}
