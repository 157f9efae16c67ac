package org.colophon.catalog.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colophon.catalog.ContributorId;
import org.colophon.catalog.book.BookStatus;
import org.colophon.catalog.contributor.ContributorRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The catalogue as a list, a line for each book. */
@Component
public class Listing {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JdbcClient jdbc;
    private final Planner planner;
    private final ContributorRegister contributors;

    Listing(JdbcClient jdbc, Planner planner, ContributorRegister contributors) {
        this.jdbc = jdbc;
        this.planner = planner;
        this.contributors = contributors;
    }

    /**
     * The books of a selection in an order.
     *
     * @param after the cursor of the line shown last, null for the first lines
     * @param limit how many at most
     * @throws NoSuchCursor when the cursor is none of a list in this order
     */
    public List<Line> lines(Selection selection, Order order, @Nullable String after, int limit) {
        var cursor = after == null ? null : Cursor.read(after, order);
        var conditions = conditions(selection);
        var way = planner.wayTo(conditions, order);
        return jdbc.sql("""
                        select b.id, b.version, b.status, b.slug, b.title, b.sort_title, b.subtitle, b.edition, b.contributors,
                          b.imprint, b.publication_date, b.revised, b.changed_at
                        from %s""".formatted(way.from(order, cursor != null)))
                .params(conditions.parameters())
                .params(way.parameters())
                .params(cursor == null ? Map.of() : cursor.parameters(order))
                .param("limit", limit)
                .query((row, number) -> line(row, order))
                .list();
    }

    /** How many books a selection has. */
    public long count(Selection selection) {
        var conditions = conditions(selection);
        return jdbc.sql("select count(*) from catalog_book b" + conditions.where())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    private Conditions conditions(Selection selection) {
        var conditions = new Conditions(selection);
        var contributor = selection.contributor();
        if (contributor == null) {
            return conditions;
        }
        return ID.matcher(contributor).matches()
                ? conditions.byOneOf(everyoneFor(new ContributorId(UUID.fromString(contributor))))
                : conditions.byName(contributor);
    }

    /** An id that nobody has stands for nobody, so it is asked for itself. */
    private List<UUID> everyoneFor(ContributorId id) {
        return Stream.concat(Stream.of(id), contributors.stoodForBy(id).stream())
                .map(ContributorId::value)
                .distinct()
                .toList();
    }

    private static Line line(ResultSet row, Order order) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var changedAt = row.getObject("changed_at", OffsetDateTime.class);
        var key = order.isByTime() ? changedAt.toString() : row.getString(order.column());
        var date = row.getString("publication_date");
        return new Line(
                id,
                row.getLong("version"),
                BookStatus.valueOf(row.getString("status")),
                row.getString("slug"),
                row.getString("title"),
                row.getString("subtitle"),
                row.getString("edition"),
                row.getString("contributors"),
                row.getString("imprint"),
                date.isEmpty() ? null : date,
                row.getBoolean("revised"),
                changedAt.toInstant(),
                new Cursor(key, id).text());
    }

    /**
     * What an editor recognises a book by.
     *
     * @param contributors their names in by-line order
     * @param cursor where the list goes on after this line
     */
    public record Line(
            UUID id,
            long version,
            BookStatus status,
            String slug,
            String title,
            @Nullable String subtitle,
            @Nullable String edition,
            @Nullable String contributors,
            @Nullable String imprint,
            @Nullable String publicationDate,
            boolean revised,
            Instant changedAt,
            String cursor) {}
}
