package org.colophon.catalog.contributor;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.colophon.catalog.ContributorId;
import org.colophon.catalog.contributor.identifier.Isni;
import org.colophon.catalog.contributor.identifier.Orcid;
import org.colophon.catalog.contributor.name.ContributorName;
import org.colophon.catalog.contributor.name.NameKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows who stands for whom, and who has which name and number, without reading contributors. */
@Component
public class ContributorRegister {

    /** Merges in a row; more would be a circle, in which a recursive query does not end by itself. */
    private static final int FARTHEST = 50;

    private final JdbcClient jdbc;

    ContributorRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who stands for each of them now: itself, or the one at the end of its merges. Ids that nobody has are left out.
     *
     * @param ids at most some thousands
     */
    public Map<ContributorId, ContributorId> standing(Collection<ContributorId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var ends = jdbc.sql("""
                        with recursive trail(asked, id, merged_into, step) as (
                            select id, id, merged_into, 0 from catalog_contributor where id in (:ids)
                            union all
                            select t.asked, c.id, c.merged_into, t.step + 1
                            from trail t join catalog_contributor c on c.id = t.merged_into
                            where t.step < :farthest)
                        select asked, id as standing from trail where merged_into is null""")
                .param("ids", values(ids))
                .param("farthest", FARTHEST)
                .query(Standing.class)
                .list();
        return ends.stream()
                .collect(toMap(it -> new ContributorId(it.asked()), it -> new ContributorId(it.standing())));
    }

    /** Everyone for whom that contributor stands, itself among them: whoever is merged into it, directly or by others. */
    public Set<ContributorId> stoodForBy(ContributorId id) {
        var followers = jdbc.sql("""
                        with recursive followers(id, step) as (
                            select id, 0 from catalog_contributor where id = :id
                            union all
                            select c.id, f.step + 1
                            from followers f join catalog_contributor c on c.merged_into = f.id
                            where f.step < :farthest)
                        select distinct id from followers""")
                .param("id", id.value())
                .param("farthest", FARTHEST)
                .query(UUID.class)
                .list();
        return followers.stream().map(ContributorId::new).collect(toSet());
    }

    /** Keeps others from merging either of them until the transaction ends. The order of ids prevents deadlocks. */
    void hold(ContributorId one, ContributorId other) {
        jdbc.sql("select id from catalog_contributor where id in (:ids) order by id for update")
                .param("ids", List.of(one.value(), other.value()))
                .query(UUID.class)
                .list();
    }

    /**
     * Who has the names, by what {@link ContributorName#folded} makes of them.
     *
     * @return can be added to
     */
    Map<String, ContributorId> named(Collection<String> names) {
        var known = new HashMap<String, ContributorId>();
        if (!names.isEmpty()) {
            jdbc.sql("""
                            select id, name from catalog_contributor where name_key in (:keys)
                            order by case when merged_into is null then 0 else 1 end, id""")
                    .param("keys", names.stream().map(NameKey::of).collect(toSet()))
                    .query(Named.class)
                    .list()
                    .forEach(it -> known.putIfAbsent(ContributorName.folded(it.name()), new ContributorId(it.id())));
        }
        return known;
    }

    /** @throws NoSuchContributor when somebody is said to have contributed whom nobody knows */
    void requireKnown(List<Contribution> contributions) {
        var unknown = new HashSet<ContributorId>();
        contributions.stream()
                .map(Contribution::contributor)
                .filter(Objects::nonNull)
                .forEach(unknown::add);
        if (unknown.isEmpty()) {
            return;
        }
        jdbc.sql("select id from catalog_contributor where id in (:ids)")
                .param("ids", values(unknown))
                .query(UUID.class)
                .list()
                .forEach(it -> unknown.remove(new ContributorId(it)));
        if (!unknown.isEmpty()) {
            throw NoSuchContributor.in(contributions, unknown);
        }
    }

    /** @throws IdentifierTaken when another contributor that is not merged away has one of the numbers */
    void requireFree(ContributorId contributor, ContributorDescription description) {
        var faults = new LinkedHashMap<String, String>();
        var orcid = description.orcid();
        var isni = description.isni();
        for (var holder : holders(contributor, orcid, isni)) {
            if (orcid != null && orcid.characters().equals(holder.orcid())) {
                faults.put("/orcid", "The ORCID iD %s belongs to %s".formatted(orcid, holder));
            }
            if (isni != null && isni.characters().equals(holder.isni())) {
                faults.put("/isni", "The ISNI %s belongs to %s".formatted(isni, holder));
            }
        }
        if (!faults.isEmpty()) {
            throw new IdentifierTaken(faults);
        }
    }

    private List<Holder> holders(ContributorId contributor, @Nullable Orcid orcid, @Nullable Isni isni) {
        if (orcid == null && isni == null) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, name, orcid, isni from catalog_contributor
                        where (orcid = :orcid or isni = :isni) and id <> :id and merged_into is null""")
                .param("orcid", orcid == null ? null : orcid.characters())
                .param("isni", isni == null ? null : isni.characters())
                .param("id", contributor.value())
                .query(Holder.class)
                .list();
    }

    private static List<UUID> values(Collection<ContributorId> ids) {
        return ids.stream().map(ContributorId::value).toList();
    }

    private record Standing(UUID asked, UUID standing) {}

    private record Named(UUID id, String name) {}

    private record Holder(
            UUID id,
            String name,
            @Nullable String orcid,
            @Nullable String isni) {

        @Override
        public String toString() {
            return "\"%s\" (%s)".formatted(name, id);
        }
    }
}
