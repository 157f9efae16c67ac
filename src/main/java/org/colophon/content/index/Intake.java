package org.colophon.content.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a new proposal into an index without touching what its editors have decided. */
final class Intake {

    private final Headings headings;

    Intake(Headings headings) {
        this.headings = headings;
    }

    void take(List<Candidate> candidates) {
        forgetAllBut(candidates.stream().map(Candidate::form).collect(Collectors.toSet()));
        candidates.forEach(this::take);
        candidates.forEach(this::refer);
    }

    /** What is no longer found goes, unless somebody has decided on it or something hangs on it. */
    private void forgetAllBut(Set<String> found) {
        for (var heading : headings.all()) {
            boolean needed = !headings.referringTo(heading.id()).isEmpty();
            if (heading.state() == HeadingState.PROPOSED
                    && !needed
                    && heading.forms().stream().noneMatch(found::contains)) {
                headings.remove(heading.id());
            }
        }
    }

    private void take(Candidate candidate) {
        var known = headings.foundAs(candidate.form());
        if (known.isPresent()) {
            known.filter(it -> it.state() == HeadingState.PROPOSED)
                    .ifPresent(it -> headings.put(renewed(it, candidate)));
        } else if (fits(candidate)) {
            headings.put(Heading.of(candidate.term(), HeadingState.PROPOSED, Set.of(candidate.form()))
                    .at(candidate.locators()));
        }
    }

    private boolean fits(Candidate candidate) {
        return headings.size() < BookIndex.MAX_HEADINGS
                && candidate.term().length() <= Heading.MAX_TERM
                && !headings.isTaken(candidate.term(), null, null);
    }

    private Heading renewed(Heading heading, Candidate candidate) {
        return heading.referring(List.of(), List.of()).at(candidate.locators());
    }

    private void refer(Candidate candidate) {
        var from = headings.foundAs(candidate.form()).filter(it -> it.state() == HeadingState.PROPOSED);
        var to = Optional.ofNullable(candidate.see())
                .flatMap(headings::foundAs)
                .filter(it -> !it.isRejected() && !it.isReference())
                .filter(it -> !it.forms().contains(candidate.form()));
        if (from.isPresent() && to.isPresent() && isFree(from.get())) {
            headings.put(from.get().referring(List.of(to.get().id()), List.of()));
        }
    }

    /** Whether it may send readers on: nobody sends them to it, and there is nothing to find. */
    private boolean isFree(Heading heading) {
        return heading.locators().isEmpty()
                && headings.referringTo(heading.id()).isEmpty();
    }
}
