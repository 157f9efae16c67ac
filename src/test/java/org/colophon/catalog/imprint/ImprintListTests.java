package org.colophon.catalog.imprint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colophon.ModuleTest;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.Descriptions;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ModuleTest
@AutoConfigureMockMvc
@DirtiesContext // a list that is kept holds for everybody
class ImprintListTests {

    private static final Editor ANN = new Editor("ann", List.of());
    private static final Editor ADA = new Editor("ada", List.of(), true);

    private final ImprintList imprints;
    private final BookDesk desk;
    private final MockMvcTester mvc;
    private final JdbcClient jdbc;

    ImprintListTests(ImprintList imprints, BookDesk desk, MockMvcTester mvc, JdbcClient jdbc) {
        this.imprints = imprints;
        this.desk = desk;
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void keepNoList() {
        jdbc.sql("delete from catalog_imprint").update();
    }

    @Test
    void admitsAnyImprintUntilAListIsKeptAndThenOnlyAnAdministratorsNewOnes() {
        draft("Anything Goes", ANN);

        imprints.add("Zebra House");
        draft("Zebra House", ANN);
        refused(
                "/imprint",
                "There is no imprint \"Zebra Hose\"; an administrator can add it",
                () -> draft("Zebra Hose", ANN));
        refused("/imprint", "The imprint is written \"Zebra House\"", () -> draft("zebra house", ADA));
        draft("Yak Press", ADA);
        draft("Yak Press", ANN);
        draft(null, ANN);

        assertThat(imprints.after("x", 10)).extracting(Imprint::name).containsExactly("Yak Press", "Zebra House");
        assertThat(imprints.after("x", 10)).extracting(Imprint::books).containsExactly(2L, 1L);
        assertThat(imprints.after("", 100))
                .anyMatch(it -> it.id() == null && it.name().equals("Anything Goes"));
    }

    @Test
    void keepsEachNameOnceAndThoseThatBooksAreOf() {
        var unused = imprints.add("Unused");
        refused("/name", "There is an imprint of this name", () -> imprints.add("UNUSED "));
        assertThatIllegalArgumentException().isThrownBy(() -> imprints.add(" "));
        var used = imprints.add("Used");
        draft("Used", ANN);

        assertThat(imprints.remove(requireId(unused))).isTrue();
        assertThat(imprints.remove(requireId(unused))).isFalse();
        refused("", "Books are still of this imprint; change them first", () -> imprints.remove(requireId(used)));
    }

    @Test
    void isKeptOverHttp() {
        var created = mvc.post()
                .uri("/admin/api/catalog/imprints")
                .with(user("ada").roles("ADMIN"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\": \"Over HTTP\"}")
                .exchange();
        assertThat(created).hasStatus(HttpStatus.CREATED);
        var location = String.valueOf(created.getResponse().getHeader("Location"));

        assertThat(mvc.get()
                        .uri("/admin/api/catalog/imprints?limit=100")
                        .with(user("ann").roles("EDITOR")))
                .bodyText()
                .contains("Over HTTP");
        assertThat(mvc.delete().uri(location).with(user("ann").roles("EDITOR"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.delete().uri(location).with(user("ada").roles("ADMIN"))).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(mvc.delete().uri(location).with(user("ada").roles("ADMIN"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void draft(@Nullable String imprint, Editor editor) {
        var said = imprint == null ? "{'imprint': null}" : "{'imprint': '%s'}".formatted(imprint);
        desk.draft(Descriptions.with(Descriptions.titled("Of an Imprint", null), said), null, Edit.by(editor));
    }

    private static UUID requireId(Imprint imprint) {
        return requireNonNull(imprint.id());
    }

    private static void refused(String pointer, String detail, ThrowingCallable change) {
        assertThatExceptionOfType(ImprintRefused.class).isThrownBy(change).satisfies(it -> {
            assertThat(it.fault().pointer()).isEqualTo(pointer);
            assertThat(it.fault().detail()).isEqualTo(detail);
        });
    }
}
