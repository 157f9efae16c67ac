package org.colophon.recommendations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.catalog.BookCard;
import org.colophon.catalog.BookId;
import org.colophon.catalog.subject.ThemaScheme;
import org.colophon.catalog.title.Slug;
import org.colophon.catalog.title.TitleKey;
import org.colophon.content.ContentReleased;
import org.colophon.recommendations.feature.CardFacts;
import org.colophon.recommendations.feature.TestFeatures;
import org.colophon.recommendations.profile.Profile;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample catalogue as the events tell of it, by slug, without content and without a database. */
public final class SampleShelf {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Profile> books = new LinkedHashMap<>();

    private SampleShelf() {}

    public static SampleShelf read() throws IOException {
        var shelf = new SampleShelf();
        try (var lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("sample/books.jsonl").getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().map(JSON::readTree).forEach(shelf::add);
        }
        return shelf;
    }

    public List<Profile> books() {
        return List.copyOf(books.values());
    }

    public boolean has(String slug) {
        return books.containsKey(slug);
    }

    public BookId id(String slug) {
        return Objects.requireNonNull(books.get(slug)).id();
    }

    private void add(JsonNode line) {
        var id = new UUID(0x01890f3e7c007000L, 0x8000000000000001L + books.size());
        var year = Integer.valueOf(line.get("publicationDate").asString().substring(0, 4));
        var slug = Slug.candidates(line.get("title").asString(), text(line, "editionStatement"), year, id)
                .filter(it -> !books.containsKey(it))
                .findFirst()
                .orElseThrow();
        books.put(slug, profile(card(new BookId(id), slug, line)));
    }

    /** As the catalogue tells editions: one title, a contributor or the imprint in common, and no two subtitles. */
    private UUID work(UUID id, JsonNode line) {
        return books.values().stream()
                .map(Profile::card)
                .filter(card -> TitleKey.of(card.title())
                        .equals(TitleKey.of(line.get("title").asString())))
                .filter(card -> card.subtitle() == null
                        || text(line, "subtitle") == null
                        || card.subtitle().equals(text(line, "subtitle")))
                .filter(card -> Objects.equals(card.imprint(), text(line, "imprint"))
                        || list(line, "contributors")
                                .anyMatch(it ->
                                        card.authors().contains(it.get("name").asString())))
                .findFirst()
                .map(CardFacts::work)
                .orElse(id);
    }

    private static Profile profile(BookCard card) {
        return Profile.of(TestFeatures.of(card, true, new ContentReleased(card.id(), 1, List.of(), List.of())));
    }

    private BookCard card(BookId id, String slug, JsonNode line) {
        return new BookCard(
                id,
                work(id.value(), line),
                slug,
                line.get("title").asString(),
                text(line, "subtitle"),
                text(line, "editionStatement"),
                list(line, "contributors")
                        .map(it -> new BookCard.Contributor(
                                it.get("name").asString(), it.get("role").asString()))
                        .toList(),
                "",
                text(line, "imprint"),
                line.get("language").asString(),
                line.get("overview").asString(),
                list(line, "subjects").map(SampleShelf::subject).toList(),
                list(line, "keywords").map(JsonNode::asString).toList(),
                line.get("publicationDate").asString(),
                line.has("series")
                        ? new BookCard.Series(line.get("series").get("title").asString(), null)
                        : null,
                List.of(),
                null,
                null);
    }

    private static BookCard.Subject subject(JsonNode code) {
        return new BookCard.Subject(
                code.asString(), ThemaScheme.current().heading(code.asString()).orElseThrow());
    }

    private static @Nullable String text(JsonNode line, String name) {
        return line.has(name) ? line.get(name).asString() : null;
    }

    private static Stream<JsonNode> list(JsonNode line, String name) {
        var elements = new ArrayList<JsonNode>();
        line.get(name).forEach(elements::add);
        return elements.stream();
    }
}
