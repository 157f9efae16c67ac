package org.colophon.catalog.contributor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.colophon.catalog.ContributorId;
import org.colophon.catalog.contributor.identifier.Isni;
import org.colophon.catalog.contributor.identifier.Orcid;
import org.colophon.catalog.contributor.name.ContributorKind;
import org.colophon.catalog.contributor.name.NameKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contributors as a list by inverted name, a line for each. */
@Component
public class ContributorListing {

    private static final int MAX_WORDS = 10;

    private final JdbcClient jdbc;

    ContributorListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A part of the list.
     *
     * @param query an ORCID iD or an ISNI; or words of which the first ten count, each the beginning of a word of a name,
     *     accents aside; empty for all
     * @param mergedInto those that were merged into that one, null for those that are not merged away
     * @param limit how many at most
     */
    public List<Line> after(ContributorCursor after, String query, @Nullable ContributorId mergedInto, int limit) {
        var number = number(query);
        var words = number.isPresent() ? List.<String>of() : words(query);
        var select = jdbc.sql("""
                        select id, version, kind, name, inverted_name, orcid, isni, merged_into, sort_key
                        from catalog_contributor
                        where (sort_key, id) > (:sortKey, :id) %s %s %s
                        order by sort_key, id
                        fetch first :limit rows only""".formatted(
                                mergedInto == null ? "and merged_into is null" : "and merged_into = :mergedInto",
                                number.isPresent() ? "and (orcid = :number or isni = :number)" : "",
                                condition(words.size())))
                .param("sortKey", after.sortKey())
                .param("id", after.id())
                .param("limit", limit)
                .param("mergedInto", mergedInto == null ? null : mergedInto.value())
                .param("number", number.orElse(null));
        for (var i = 0; i < words.size(); i++) {
            select = select.param("word" + i, "% " + words.get(i) + "%");
        }
        return select.query(Line.class).list();
    }

    private static String condition(int words) {
        return IntStream.range(0, words)
                .mapToObj("and ' ' || name_key || ' ' || sort_key like :word%d "::formatted)
                .reduce("", String::concat);
    }

    /** Keys have letters, digits and blanks only, so that nothing in them is a wildcard. */
    private static List<String> words(String query) {
        return Arrays.stream(NameKey.of(query).split(" "))
                .distinct()
                .limit(MAX_WORDS)
                .toList();
    }

    private static Optional<String> number(String query) {
        try {
            return Optional.of(Orcid.of(query).characters());
        } catch (IllegalArgumentException _) {
            return isni(query);
        }
    }

    private static Optional<String> isni(String query) {
        try {
            return Optional.of(Isni.of(query).characters());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** What an editor recognises a contributor by. */
    public record Line(
            UUID id,
            long version,
            ContributorKind kind,
            String name,
            String invertedName,
            @Nullable String orcid,
            @Nullable String isni,
            @Nullable UUID mergedInto,
            String sortKey) {

        public ContributorCursor cursor() {
            return new ContributorCursor(sortKey, id);
        }
    }
}
