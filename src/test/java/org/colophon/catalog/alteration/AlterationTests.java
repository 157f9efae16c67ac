package org.colophon.catalog.alteration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Fault;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AlterationTests {

    private static final TypeReference<Map<String, JsonNode>> VALUES = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private final BookDescription known = Descriptions.complete(Descriptions.ISBN);

    @Test
    void setsFieldsAndLeavesAllOthersAsTheyAre() {
        var altered =
                set("{'imprint': 'House', 'series': {'title': 'Shelf', 'number': 3}, 'publicationDate': '2025-04'}")
                        .onto(known);

        assertThat(altered)
                .isEqualTo(
                        Descriptions.with(
                                known,
                                "{'imprint': 'House', 'series': {'title': 'Shelf', 'number': 3}, 'publicationDate': '2025-04'}"));
        assertThat(altered.products()).isEqualTo(known.products());
    }

    @Test
    void clearsWhatIsSetToNull() {
        var altered = set("{'subtitle': null, 'series': null, 'keywords': null, 'overview': null}")
                .onto(known);

        assertThat(altered.subtitle()).isNull();
        assertThat(altered.series()).isNull();
        assertThat(altered.subjects().keywords()).isEmpty();
        assertThat(altered.overview().html()).isEmpty();
        assertThat(altered.imprint()).isEqualTo(known.imprint());
    }

    @Test
    void addsAtTheEndSoThatThePrimarySubjectStays() {
        var altered = lists(Map.of("subjects", List.of("UN", "UMX"), "keywords", List.of(" three ")), Map.of())
                .onto(known);

        assertThat(altered.subjects().thema()).containsExactly("UMX", "UYD", "UN");
        assertThat(altered.subjects().keywords()).containsExactly("one", "two", "three");
    }

    @Test
    void removesWhatIsThere() {
        var altered = lists(Map.of(), Map.of("subjects", List.of("UMX", "UN"), "qualifiers", List.of("3MR")))
                .onto(known);

        assertThat(altered.subjects().thema()).containsExactly("UYD");
        assertThat(altered.subjects().qualifiers()).containsExactly("1DFG");
    }

    @Test
    void changesNothingWhereEverythingIsSaidAlready() {
        var altered = Alteration.of(
                        values("{'imprint': 'Imprint & Sons'}"),
                        Map.of("subjects", List.of("UYD")),
                        Map.of("keywords", List.of("absent")))
                .onto(known);

        assertThat(altered).isEqualTo(known);
    }

    @Test
    void tellsEverythingThatABookDoesNotAllow() {
        var full = Descriptions.with(known, "{'subjects': %s, 'keywords': %s}".formatted(subjects(12), keywords(30)));

        var refused = refusal(() -> lists(
                        Map.of("subjects", List.of("UMX"), "keywords", List.of("more"), "qualifiers", List.of("1DFG")),
                        Map.of())
                .onto(full));

        assertThat(refused.faults())
                .containsExactly(
                        new Fault("/subjects", "A book has at most 12 subjects, not 13"),
                        new Fault("/keywords", "A book has at most 30 keywords, not 31"));
    }

    @Test
    void tellsWhatContradictsTheRestOfABook() {
        var refused = refusal(() -> set("{'outOfPrint': '2024-01-01'}").onto(known));

        assertThat(refused.faults())
                .singleElement()
                .satisfies(it -> assertThat(it.pointer()).isEqualTo("/outOfPrint"));
    }

    @Test
    void tellsAllThatNoBookAllows() {
        var refused = refusal(() -> Alteration.of(
                values("{'title': 'One', 'products': [], 'cover': null, 'imprimt': 'House', 'editionOf': null,"
                        + " 'embargo': 'soon', 'series': {'titel': 'A'}, 'contributors': [{'name': {}}],"
                        + " 'keywords': ['a']}"),
                Map.of(
                        "subjects", List.of("UMX", "NO"),
                        "keywords", List.of("b"),
                        "themes", List.of("c"),
                        "qualifiers", Arrays.asList(null, " ")),
                Map.of("subjects", List.of("UMX"))));

        assertThat(refused.faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/set/title",
                        "/set/products",
                        "/set/cover",
                        "/set/imprimt",
                        "/set/editionOf",
                        "/set/embargo",
                        "/set/series/titel",
                        "/set/contributors/0/name",
                        "/add/subjects/1",
                        "/add/keywords",
                        "/add/themes",
                        "/add/qualifiers/0",
                        "/add/qualifiers/1",
                        "/remove/subjects");
    }

    @Test
    void changesSomething() {
        var refused = refusal(() -> lists(Map.of("subjects", List.of()), Map.of()));

        assertThat(refused.faults()).containsExactly(new Fault("", "Nothing is to be changed"));
    }

    @Test
    void saysAnItemOnce() {
        var refused = refusal(() -> lists(Map.of("keywords", List.of("a", "a")), Map.of()));

        assertThat(refused.faults()).containsExactly(new Fault("/add/keywords", "The keyword a is stated twice"));
    }

    @Test
    void staysTheSameWhenItIsKept() {
        var alteration = Alteration.of(
                values("{'subtitle': null, 'imprint': 'House'}"),
                Map.of("subjects", List.of("UN")),
                Map.of("keywords", List.of("one")));

        assertThat(JSON.readValue(JSON.writeValueAsString(alteration), Alteration.class))
                .isEqualTo(alteration);
    }

    private static Alteration set(String json) {
        return Alteration.of(values(json), Map.of(), Map.of());
    }

    private static Alteration lists(Map<String, List<String>> add, Map<String, List<String>> remove) {
        return Alteration.of(Map.of(), add, remove);
    }

    private static Map<String, JsonNode> values(String json) {
        return JSON.readValue(json.replace('\'', '"'), VALUES);
    }

    private static String subjects(int count) {
        return JSON.writeValueAsString(
                List.of("UYD", "UN", "UMWS", "UB", "UD", "UF", "UG", "UK", "UL", "UR", "UT", "UY")
                        .subList(0, count));
    }

    private static String keywords(int count) {
        return JSON.writeValueAsString(
                IntStream.range(0, count).mapToObj(it -> "word " + it).toList());
    }

    private static AlterationRefused refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(AlterationRefused.class, attempt);
    }
}
