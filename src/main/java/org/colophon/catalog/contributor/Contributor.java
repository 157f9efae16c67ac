package org.colophon.catalog.contributor;

import java.util.UUID;
import org.colophon.catalog.ContributorId;
import org.colophon.catalog.contributor.name.NameKey;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A person or an organisation that makes books. One that turns out to be another is merged into it: the other then stands
 * for both, this one keeps all that was said of it, and is as it was when the merge is undone.
 */
@AggregateRoot
@Table("catalog_contributor")
public class Contributor {

    @Id
    @Identity
    private final UUID id;

    @Version
    private long version;

    /** Derived from the displayed name, to find the contributor by. */
    @SuppressWarnings("UnusedVariable")
    private String nameKey;

    /** Derived from the inverted name, to sort by. */
    @SuppressWarnings("UnusedVariable")
    private String sortKey;

    @Embedded.Empty
    private ContributorDescription description;

    private @Nullable UUID mergedInto;

    /** True, or null once it is merged away, so that a unique key holds among those that are not. */
    @Column("is_distinct")
    @SuppressWarnings("UnusedVariable")
    private @Nullable Boolean distinct;

    @PersistenceCreator
    private Contributor(
            UUID id,
            long version,
            String nameKey,
            String sortKey,
            ContributorDescription description,
            @Nullable UUID mergedInto,
            @Nullable Boolean distinct) {
        this.id = id;
        this.version = version;
        this.nameKey = nameKey;
        this.sortKey = sortKey;
        this.description = description;
        this.mergedInto = mergedInto;
        this.distinct = distinct;
    }

    Contributor(ContributorId id, ContributorDescription description) {
        this(id.value(), 0, displayedKey(description), invertedKey(description), description, null, true);
    }

    /**
     * Describes the contributor anew.
     *
     * @throws MergeRefused when it is merged into another, who is to be described instead
     */
    Contributor describe(ContributorDescription anew) {
        if (mergedInto != null) {
            throw MergeRefused.stillMerged("It must be unmerged before it can be changed");
        }
        description = anew;
        nameKey = displayedKey(anew);
        sortKey = invertedKey(anew);
        return this;
    }

    /**
     * Lets another stand for this one. Those that are merged into this one follow.
     *
     * @throws MergeRefused when either is merged already, or both are the same
     */
    Contributor mergeInto(Contributor other) {
        if (mergedInto != null) {
            throw MergeRefused.stillMerged("It is merged into another already");
        }
        if (other.id.equals(id)) {
            throw MergeRefused.into("A contributor cannot be merged into itself");
        }
        if (other.mergedInto != null) {
            throw MergeRefused.into("\"%s\" is itself merged into %s"
                    .formatted(other.description.name().displayed(), other.mergedInto));
        }
        mergedInto = other.id;
        distinct = null;
        return this;
    }

    /**
     * Takes back that it is another.
     *
     * @throws MergeRefused when it is not merged
     */
    Contributor unmerge() {
        if (mergedInto == null) {
            throw MergeRefused.notMerged();
        }
        mergedInto = null;
        distinct = true;
        return this;
    }

    public ContributorId id() {
        return new ContributorId(id);
    }

    /** Grows with each change, from 1; 0 before the contributor is first saved. */
    public long version() {
        return version;
    }

    public ContributorDescription description() {
        return description;
    }

    /** Who stands for it, unless that one is merged in its turn; see {@link ContributorRegister#standing}. */
    public @Nullable ContributorId mergedInto() {
        return mergedInto == null ? null : new ContributorId(mergedInto);
    }

    private static String displayedKey(ContributorDescription description) {
        return NameKey.of(description.name().displayed());
    }

    private static String invertedKey(ContributorDescription description) {
        return NameKey.of(description.name().inverted());
    }
}
