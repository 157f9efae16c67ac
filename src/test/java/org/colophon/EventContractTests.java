package org.colophon;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.architecture.Proves;
import org.colophon.catalog.BookCard;
import org.colophon.catalog.BookDrafted;
import org.colophon.catalog.BookId;
import org.colophon.catalog.BookPublished;
import org.colophon.catalog.BookRevised;
import org.colophon.catalog.BookWithdrawn;
import org.colophon.content.ContentReleased;
import org.colophon.content.Contributor;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.RelatedBooksChanged;
import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events that were written before must be readable for ever: each lies as a golden file of the version that wrote it. A new
 * component gets a new golden file beside the old ones; an old file is never changed.
 */
@Proves(adr = 2)
class EventContractTests {

    private static final Path GOLDEN = Path.of("src/test/resources/events");
    private static final BookId BOOK = BookId.of("01890f3e-7c00-7000-8000-000000000001");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<DomainEvent> events() {
        return List.of(
                new BookDrafted(BOOK, "Python Architecture Patterns"),
                new BookPublished(card(), 2),
                new BookRevised(card(), 3, List.of("subtitle", "products")),
                new BookWithdrawn(BOOK, 4, "Superseded by a new edition"),
                new ContentReleased(
                        BOOK,
                        1,
                        List.of(new ContentReleased.Entry(
                                EntryId.of("01890f3e-7c00-7000-8000-00000000000a"),
                                0,
                                0,
                                EntryKind.FRONT_MATTER,
                                "Preface",
                                1200,
                                ContentReleased.Access.FREE,
                                List.of(Landmark.PREFACE),
                                List.of(new Contributor("Ada Lovelace", "Preface by")))),
                        List.of(new ContentReleased.Term("event-driven", 0.25))),
                new RelatedBooksChanged(
                        BOOK,
                        1,
                        List.of(new RelatedBook(
                                BookId.of("01890f3e-7c00-7000-8000-000000000002"),
                                0.5,
                                List.of(new Reason(Reason.Type.SHARED_SUBJECT, "Software engineering", 0.5))))));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isWrittenAsItsNewestGoldenFileSays(DomainEvent event) throws IOException {
        var golden = goldenFilesOf(event.getClass()).getLast();

        assertThat(JSON.readTree(JSON.writeValueAsString(event)))
                .as("%s differs from %s: add the next version's golden file beside it", event.getClass(), golden)
                .isEqualTo(JSON.readTree(Files.readString(golden)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsEveryGoldenFileThereIs(DomainEvent event) throws IOException {
        for (var golden : goldenFilesOf(event.getClass())) {
            assertThat(JSON.readValue(Files.readString(golden), event.getClass()))
                    .as(golden.toString())
                    .isNotNull();
        }
        assertThat(JSON.readValue(
                        Files.readString(goldenFilesOf(event.getClass()).getLast()), event.getClass()))
                .isEqualTo(event);
    }

    @Test
    void coversEveryEventThereIs() {
        var all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.colophon").stream()
                        .filter(it -> it.isAssignableTo(DomainEvent.class))
                        .map(it -> it.getSimpleName())
                        .collect(Collectors.toSet());

        assertThat(events().stream().map(it -> it.getClass().getSimpleName()).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(all));
    }

    private static List<Path> goldenFilesOf(Class<?> event) throws IOException {
        try (var files = Files.list(GOLDEN)) {
            var found = files.filter(it -> it.getFileName().toString().startsWith(event.getSimpleName() + ".v"))
                    .sorted()
                    .toList();
            assertThat(found).as("golden files of %s", event).isNotEmpty();
            return found;
        }
    }

    private static BookCard card() {
        return new BookCard(
                BOOK,
                UUID.fromString("01890f3e-7c00-7000-8000-0000000000ff"),
                "python-architecture-patterns",
                "Python Architecture Patterns",
                "Master API design and event-driven structures",
                "1st Edition",
                List.of(new BookCard.Contributor("Jaime Buelta", "A01")),
                "By: Jaime Buelta",
                "Packt Publishing",
                "en",
                "<p>How large systems are shaped.</p>",
                List.of(new BookCard.Subject("UMZ", "Software Engineering")),
                List.of("python"),
                "2022-01-12",
                new BookCard.Series("Patterns", 1),
                List.of(new BookCard.Product(
                        "9781801819992",
                        "BC",
                        "Paperback",
                        594,
                        new BookCard.Price(new BigDecimal("44.99"), "GBP"),
                        "20",
                        "978-1-80181-999-2")),
                new BookCard.Cover(
                        "/covers/0123456789abcdef.jpg",
                        800,
                        1200,
                        "#1d3557",
                        "A bridge at night",
                        List.of(
                                new BookCard.Size("/covers/0123456789abcdef-160.jpg", 160),
                                new BookCard.Size("/covers/0123456789abcdef-480.jpg", 480))),
                new BookCard.Lineage(BookId.of("01890f3e-7c00-7000-8000-000000000003"), null, null));
    }
}
