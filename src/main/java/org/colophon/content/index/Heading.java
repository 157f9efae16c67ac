package org.colophon.content.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the index with what stands behind it.
 *
 * @param term 1 to {@value #MAX_TERM} characters
 * @param parent the heading that this one is a sub-heading of, null for a main heading
 * @param locators at most {@value #MAX_LOCATORS}, in the order in which they were added
 * @param see where to look instead; a heading that has any has nothing else
 * @param seeAlso where to look as well
 * @param forms under which it is found in the text, so that a proposal does not bring it a second time
 */
public record Heading(
        HeadingId id,
        String term,
        HeadingState state,
        @Nullable HeadingId parent,
        List<Locator> locators,
        List<HeadingId> see,
        List<HeadingId> seeAlso,
        Set<String> forms) {

    public static final int MAX_TERM = 120;
    public static final int MAX_LOCATORS = 50;

    /** How many other headings it refers to at most, in either way. */
    public static final int MAX_REFERENCES = 10;

    public Heading {
        locators = List.copyOf(locators);
        see = List.copyOf(see);
        seeAlso = List.copyOf(seeAlso);
        forms = Set.copyOf(forms);
    }

    static Heading of(String term, HeadingState state, Set<String> forms) {
        return new Heading(HeadingId.create(), term, state, null, List.of(), List.of(), List.of(), forms);
    }

    public boolean isRejected() {
        return state == HeadingState.REJECTED;
    }

    /** Whether it only says where to look instead. */
    public boolean isReference() {
        return !see.isEmpty();
    }

    /** All headings that it refers to. */
    Stream<HeadingId> references() {
        return Stream.concat(see.stream(), seeAlso.stream());
    }

    boolean refersTo(HeadingId other) {
        return see.contains(other) || seeAlso.contains(other);
    }

    boolean has(Locator locator) {
        return locators.stream().anyMatch(locator::coversSameAs);
    }

    Heading in(HeadingState state) {
        return new Heading(id, term, state, parent, locators, see, seeAlso, forms);
    }

    Heading called(String term) {
        return new Heading(id, term, state, parent, locators, see, seeAlso, forms);
    }

    Heading under(@Nullable HeadingId parent) {
        return new Heading(id, term, state, parent, locators, see, seeAlso, forms);
    }

    Heading at(List<Locator> locators) {
        return new Heading(id, term, state, parent, locators, see, seeAlso, forms);
    }

    Heading referring(List<HeadingId> see, List<HeadingId> seeAlso) {
        return new Heading(id, term, state, parent, locators, see, seeAlso, forms);
    }

    Heading foundAs(Set<String> forms) {
        return new Heading(id, term, state, parent, locators, see, seeAlso, forms);
    }
}
