package org.colophon.content.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.content.outline.Outlines;
import org.colophon.content.pass.Pass;
import org.colophon.content.pass.PassDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Passes, which open the whole of a book to one reader for a time. */
@RestController
@RequestMapping("/admin/api/content/books/{book}/passes")
class AdminPassController {

    private final Outlines outlines;
    private final PassDesk desk;

    AdminPassController(Outlines outlines, PassDesk desk) {
        this.outlines = outlines;
        this.desk = desk;
    }

    /** Issues a pass; its link is told only now. */
    @PostMapping
    ResponseEntity<IssuedPass> issue(
            @PathVariable UUID book, @Valid @RequestBody PassForm form, Principal editor, UriComponentsBuilder uri) {
        var issued = desk.issue(outlines.known(book), form.reader(), form.days(), editor.getName());
        var location = uri.path("/admin/api/content/books/{book}/passes/{pass}")
                .build(book, issued.pass().id());
        return ResponseEntity.created(location).body(new IssuedPass(PassView.of(issued.pass()), issued.signature()));
    }

    /** Shows a pass, without its link. */
    @GetMapping("/{pass}")
    ResponseEntity<PassView> show(@PathVariable UUID book, @PathVariable UUID pass) {
        return ResponseEntity.of(desk.find(outlines.known(book), pass).map(PassView::of));
    }

    /** Lists the passes of a book, the latest first. */
    @GetMapping
    PassList list(@PathVariable UUID book) {
        return new PassList(
                desk.of(outlines.known(book)).stream().map(PassView::of).toList());
    }

    /** Revokes a pass, so that its link opens nothing from now on. */
    @DeleteMapping("/{pass}")
    ResponseEntity<PassView> revoke(@PathVariable UUID book, @PathVariable UUID pass) {
        return ResponseEntity.of(desk.revoke(outlines.known(book), pass).map(PassView::of));
    }

    /** @param reader for whom, in words of the editor's; @param days how long it holds */
    record PassForm(
            @NotBlank @Size(max = Pass.MAX_READER) String reader,
            @NotNull @Min(1) @Max(Pass.MAX_DAYS) Integer days) {}

    /** @param link what follows {@code /books/{slug}/pass/} in the address to give to the reader */
    record IssuedPass(PassView pass, String link) {}

    record PassList(List<PassView> passes) {}

    /** @param revokedAt left out while it is not revoked */
    record PassView(
            UUID id,
            String reader,
            String issuedBy,
            Instant issuedAt,
            Instant endsAt,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant revokedAt) {

        static PassView of(Pass pass) {
            return new PassView(
                    pass.id(), pass.reader(), pass.issuedBy(), pass.issuedAt(), pass.endsAt(), pass.revokedAt());
        }
    }
}
