package org.colophon.content.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Gives what one heading has to another: locators, sub-headings, references from it and to it, and forms. */
final class Merge {

    private final Headings all;
    private final Heading from;
    private final Heading into;

    Merge(Headings all, Heading from, Heading into) {
        this.all = all;
        this.from = from;
        this.into = into;
    }

    void run(boolean keepSee) {
        all.referringTo(from.id()).forEach(it -> all.put(redirected(it)));
        all.childrenOf(from.id()).forEach(it -> all.put(it.under(into.id())));
        all.put(into.at(locators())
                .referring(List.of(), seeAlso())
                .foundAs(keepSee ? into.forms() : forms())
                .in(HeadingState.ACCEPTED));
        if (keepSee) {
            all.put(from.at(List.of()).referring(List.of(into.id()), List.of()).in(HeadingState.ACCEPTED));
        } else {
            all.remove(from.id());
        }
    }

    /** Those of both, each once. */
    List<Locator> locators() {
        var more = from.locators().stream().filter(it -> !into.has(it));
        return Stream.concat(into.locators().stream(), more).toList();
    }

    /** Those of both, each once, and none from the one to the other. */
    List<HeadingId> seeAlso() {
        return Stream.concat(into.seeAlso().stream(), from.seeAlso().stream())
                .filter(it -> !it.equals(from.id()) && !it.equals(into.id()))
                .distinct()
                .toList();
    }

    private Set<String> forms() {
        var forms = new HashSet<>(into.forms());
        forms.addAll(from.forms());
        return forms;
    }

    private Heading redirected(Heading referring) {
        return referring.referring(redirected(referring.see()), redirected(referring.seeAlso()));
    }

    private List<HeadingId> redirected(List<HeadingId> references) {
        return references.stream()
                .map(it -> it.equals(from.id()) ? into.id() : it)
                .distinct()
                .toList();
    }
}
