package org.colophon.catalog.web.imprint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.imprint.Imprint;
import org.colophon.catalog.imprint.ImprintList;
import org.colophon.catalog.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The imprints: those that administrators keep a list of, and those that books are of. */
@RestController
@RequestMapping(ImprintController.PATH)
class ImprintController {

    static final String PATH = "/admin/api/catalog/imprints";

    private final ImprintList imprints;

    ImprintController(ImprintList imprints) {
        this.imprints = imprints;
    }

    /** Lists imprints by name, a page at a time. */
    @GetMapping
    ResponseEntity<Page<Imprint>> list(
            @RequestParam(defaultValue = "") @Size(max = BookDescription.MAX_IMPRINT) String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        return Page.of(imprints.after(after, limit + 1), limit, Imprint::name).answer();
    }

    /** Adds an imprint. */
    @PostMapping
    ResponseEntity<Imprint> add(@RequestBody @Valid NewImprint body) {
        var imprint = imprints.add(body.name());
        return ResponseEntity.created(URI.create(PATH + "/" + imprint.id())).body(imprint);
    }

    /** Removes an imprint. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        if (!imprints.remove(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No imprint has the id " + id);
        }
    }

    record NewImprint(
            @NotBlank @Size(max = BookDescription.MAX_IMPRINT) String name) {}
}
