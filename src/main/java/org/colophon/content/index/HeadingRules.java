package org.colophon.content.index;

import java.util.Optional;
import org.colophon.content.index.passage.BookText;
import org.jspecify.annotations.Nullable;

/** What must hold of headings, whichever transition brings them about. */
final class HeadingRules {

    /** Main headings, sub-headings and those below them. */
    static final int MAX_LEVELS = 3;

    static final String ONLY_REFERS = "It only says where to look instead";

    private HeadingRules() {}

    static IndexFault unknown(String property) {
        return new IndexFault(property, "The index has no such heading");
    }

    /** @param except the heading that is called so, null for a new one */
    static void checkTerm(
            Headings all, String term, @Nullable HeadingId parent, @Nullable HeadingId except, Faults faults) {
        faults.unless(
                        !term.isBlank()
                                && term.length() <= Heading.MAX_TERM
                                && term.strip().equals(term)
                                && term.chars().noneMatch(Character::isISOControl),
                        "/term",
                        "A term has 1 to " + Heading.MAX_TERM + " characters, none of them a control character, and no"
                                + " space around them")
                .unless(!all.isTaken(term, parent, except), "/term", "There is such a heading at this place already");
    }

    /** @param heading null for a new one */
    static void checkParent(Headings all, @Nullable Heading heading, @Nullable HeadingId parent, Faults faults) {
        if (parent == null) {
            return;
        }
        var found = all.find(parent);
        int levels = heading == null ? 1 : 1 + all.height(heading.id());
        boolean apart = heading == null || !all.isWithin(parent, heading.id());
        faults.unless(found.isPresent(), "/other", "The index has no such heading")
                .unless(
                        found.map(it -> it.state() == HeadingState.ACCEPTED).orElse(true),
                        "/other",
                        "It is not accepted")
                .unless(found.map(it -> !it.isReference()).orElse(true), "/other", ONLY_REFERS)
                .unless(apart, "/other", "It is the heading itself or below it")
                .unless(
                        !apart || all.depth(parent) + 1 + levels <= MAX_LEVELS,
                        "/other",
                        "Headings stand on at most " + MAX_LEVELS + " levels");
    }

    /** What a heading refers to is in the index and has something to show, so that no reader is sent on twice. */
    static void checkReference(Headings all, Heading heading, HeadingId to, Faults faults) {
        var found = all.find(to);
        faults.unless(found.isPresent(), "/other", "The index has no such heading")
                .unless(found.map(it -> !it.isRejected()).orElse(true), "/other", "It has been rejected")
                .unless(found.map(it -> !it.isReference()).orElse(true), "/other", ONLY_REFERS)
                .unless(!to.equals(heading.id()), "/other", "A heading does not refer to itself")
                .unless(!heading.refersTo(to), "/other", "The heading refers to it already")
                .unless(
                        heading.references().count() < Heading.MAX_REFERENCES,
                        "/heading",
                        "A heading refers to at most " + Heading.MAX_REFERENCES + " others");
    }

    /** Has nothing that a reader could look for at it. */
    static void checkBare(Headings all, Heading heading, Faults faults) {
        faults.unless(heading.locators().isEmpty(), "/heading", "It has locators of its own")
                .unless(heading.seeAlso().isEmpty(), "/heading", "It says where to look as well")
                .unless(all.childrenOf(heading.id()).isEmpty(), "/heading", "It has sub-headings")
                .unless(all.referringTo(heading.id()).isEmpty(), "/heading", "Other headings refer to it");
    }

    static void checkLocator(Heading heading, Locator locator, BookText text, Faults faults) {
        boolean known = text.position(locator.from()).isPresent()
                && text.position(locator.last()).isPresent();
        faults.unless(text.position(locator.from()).isPresent(), "/from", "The book has no such paragraph")
                .unless(text.position(locator.last()).isPresent(), "/to", "The book has no such paragraph")
                .unless(!known || text.holds(locator.from(), locator.last()), "/to", "It comes before the beginning")
                .unless(!heading.has(locator), "/from", "The heading has this locator already")
                .unless(
                        heading.locators().size() < Heading.MAX_LOCATORS,
                        "/heading",
                        "A heading has at most " + Heading.MAX_LOCATORS + " locators");
    }

    static void checkMerge(Headings all, Heading heading, Optional<Heading> into, Faults faults) {
        faults.unless(into.isPresent(), "/other", "The index has no such heading")
                .unless(into.map(it -> !it.isRejected()).orElse(true), "/other", "It has been rejected")
                .unless(into.map(it -> !it.isReference()).orElse(true), "/other", ONLY_REFERS);
        into.ifPresent(it -> checkMerge(all, heading, it, faults));
    }

    private static void checkMerge(Headings all, Heading heading, Heading into, Faults faults) {
        boolean apart = !all.isWithin(into.id(), heading.id());
        faults.unless(apart, "/other", "It is the heading itself or below it")
                .unless(
                        !apart || all.depth(into.id()) + 1 + all.height(heading.id()) <= MAX_LEVELS,
                        "/other",
                        "Headings stand on at most " + MAX_LEVELS + " levels")
                .unless(
                        !apart || new Merge(all, heading, into).locators().size() <= Heading.MAX_LOCATORS,
                        "/other",
                        "A heading has at most " + Heading.MAX_LOCATORS + " locators")
                .unless(
                        !apart || new Merge(all, heading, into).seeAlso().size() <= Heading.MAX_REFERENCES,
                        "/other",
                        "A heading refers to at most " + Heading.MAX_REFERENCES + " others");
        all.childrenOf(heading.id())
                .forEach(child -> faults.unless(
                        !all.isTaken(child.term(), into.id(), child.id()),
                        "/other",
                        "It has a sub-heading \"" + child.term() + "\" as well"));
    }
}
