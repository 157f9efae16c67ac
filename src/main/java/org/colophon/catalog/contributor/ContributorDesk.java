package org.colophon.catalog.contributor;

import static org.colophon.catalog.contributor.name.ContributorName.folded;

import java.util.List;
import java.util.function.Function;
import org.colophon.catalog.ContributorId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where contributors are changed. Each method is one transaction and saves the contributor; one that another has changed in
 * the meantime is refused with an {@link org.springframework.dao.OptimisticLockingFailureException}.
 */
@Component
@Transactional
public class ContributorDesk {

    private final Contributors contributors;
    private final ContributorRegister register;

    ContributorDesk(Contributors contributors, ContributorRegister register) {
        this.contributors = contributors;
        this.register = register;
    }

    /** @throws IdentifierTaken when another contributor has its ORCID iD or ISNI */
    public Contributor create(ContributorDescription description) {
        var id = ContributorId.create();
        register.requireFree(id, description);
        return contributors.save(new Contributor(id, description));
    }

    /**
     * Describes a contributor anew. One that is described just so already stays as it is.
     *
     * @throws IdentifierTaken when another contributor has the ORCID iD or ISNI
     * @throws MergeRefused when it is merged away
     */
    public Contributor describe(Contributor contributor, ContributorDescription description) {
        if (description.equals(contributor.description())) {
            return contributor;
        }
        register.requireFree(contributor.id(), description);
        return contributors.save(contributor.describe(description));
    }

    /**
     * Lets another contributor stand for this one. Nothing is copied from one to the other.
     *
     * @throws NoSuchContributor when there is no such other
     * @throws MergeRefused when either is merged away, or both are the same
     */
    public Contributor merge(Contributor contributor, ContributorId into) {
        register.hold(contributor.id(), into);
        var other = contributors.findById(into.value()).orElseThrow(() -> NoSuchContributor.into(into));
        return contributors.save(contributor.mergeInto(other));
    }

    /**
     * Lets a contributor stand for itself again, and for those that were merged into it.
     *
     * @throws IdentifierTaken when another has been given its ORCID iD or ISNI in the meantime
     * @throws MergeRefused when it is not merged
     */
    public Contributor unmerge(Contributor contributor) {
        register.requireFree(contributor.id(), contributor.description());
        return contributors.save(contributor.unmerge());
    }

    /**
     * Says of each part in a book whose it is. Where that is not said, it is whoever bore the name in the book before, else
     * the contributor of just that name, capitals aside, or else a new one. Of several, those are preferred that are not
     * merged away, and then the oldest. No lock is taken: two books that name somebody new at the same moment leave two
     * contributors, which an editor can merge.
     *
     * @param before what was said of the same book
     * @throws NoSuchContributor when one is said to be somebody whom the catalogue does not have
     */
    public List<Contribution> identify(List<Contribution> contributions, List<Contribution> before) {
        return identify(contributions, before, this::begin);
    }

    /**
     * Says of each part in a book whose it is, as {@link #identify} would, but for those whom the catalogue does not know
     * yet: nobody is added to it.
     *
     * @throws NoSuchContributor when one is said to be somebody whom the catalogue does not have
     */
    @Transactional(readOnly = true)
    public List<Contribution> recognise(List<Contribution> contributions, List<Contribution> before) {
        return identify(contributions, before, unknown -> null);
    }

    private List<Contribution> identify(
            List<Contribution> contributions,
            List<Contribution> before,
            Function<String, @Nullable ContributorId> otherwise) {
        var kept = contributions.stream().map(it -> asBefore(it, before)).toList();
        if (kept.stream().allMatch(it -> isOneOf(before, it))) {
            return kept;
        }
        register.requireKnown(kept);
        var known = register.named(kept.stream()
                .filter(it -> it.contributor() == null)
                .map(Contribution::name)
                .toList());
        return kept.stream()
                .map(it -> it.contributor() != null
                        ? it
                        : it.by(known.computeIfAbsent(folded(it.name()), _ -> otherwise.apply(it.name()))))
                .toList();
    }

    private static Contribution asBefore(Contribution contribution, List<Contribution> before) {
        return contribution.contributor() != null
                ? contribution
                : before.stream()
                        .filter(it -> it.contributor() != null && it.name().equals(contribution.name()))
                        .findFirst()
                        .map(it -> contribution.by(it.contributor()))
                        .orElse(contribution);
    }

    private static boolean isOneOf(List<Contribution> before, Contribution contribution) {
        var contributor = contribution.contributor();
        return contributor != null && before.stream().anyMatch(it -> contributor.equals(it.contributor()));
    }

    private ContributorId begin(String name) {
        return contributors
                .save(new Contributor(ContributorId.create(), ContributorDescription.of(name)))
                .id();
    }
}
