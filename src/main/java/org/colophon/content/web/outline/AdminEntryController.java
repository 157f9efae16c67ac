package org.colophon.content.web.outline;

import jakarta.validation.Valid;
import java.util.UUID;
import org.colophon.content.EntryId;
import org.colophon.content.web.Revision;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One entry of a table of contents at a time. If-Match is the ETag of the whole, which each of the answers brings anew. */
@RestController
@RequestMapping(AdminOutlineController.PATH + "/entries")
class AdminEntryController {

    private final EditedOutlines outlines;

    AdminEntryController(EditedOutlines outlines) {
        this.outlines = outlines;
    }

    /** Adds an entry at a place. */
    @PostMapping
    ResponseEntity<OutlineView> add(
            @PathVariable UUID book, @RequestHeader("If-Match") ETag ifMatch, @Valid @RequestBody NewEntry form) {
        var id = EntryId.create();
        var outline = outlines.change(book, ifMatch, it -> it.add(form.draft(id), form.toPlace()));
        var address = ServletUriComponentsBuilder.fromCurrentRequestUri()
                .path("/{id}")
                .build(id);
        return ResponseEntity.created(address)
                .eTag(new Revision(outline.version()).tag())
                .body(OutlineView.of(outline));
    }

    /** Shows an entry, with all that it holds. */
    @GetMapping("/{entry}")
    ResponseEntity<OutlineView.Entry> show(@PathVariable UUID book, @PathVariable UUID entry) {
        var outline = outlines.find(book);
        var found = OutlineView.of(outline)
                .entry(new EntryId(entry))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "The book has no entry with the id " + entry));
        return new Revision(outline.version()).answer(found);
    }

    /** Describes an entry anew: its title, its kind, its landmarks, its contributors. */
    @PatchMapping("/{entry}")
    ResponseEntity<OutlineView> describe(
            @PathVariable UUID book,
            @PathVariable UUID entry,
            @RequestHeader("If-Match") ETag ifMatch,
            @Valid @RequestBody EntryPatch form) {
        return EditedOutlines.answer(outlines.change(book, ifMatch, it -> it.describe(new EntryId(entry), form::over)));
    }

    /** Moves an entry to another place, with all that it holds. */
    @PostMapping("/{entry}/move")
    ResponseEntity<OutlineView> move(
            @PathVariable UUID book,
            @PathVariable UUID entry,
            @RequestHeader("If-Match") ETag ifMatch,
            @Valid @RequestBody PlaceForm form) {
        return EditedOutlines.answer(outlines.change(book, ifMatch, it -> it.move(new EntryId(entry), form.toPlace())));
    }

    /** Removes an entry, with all that it holds. It can be put back until the next release. */
    @DeleteMapping("/{entry}")
    ResponseEntity<OutlineView> remove(
            @PathVariable UUID book, @PathVariable UUID entry, @RequestHeader("If-Match") ETag ifMatch) {
        return EditedOutlines.answer(outlines.change(book, ifMatch, it -> it.remove(new EntryId(entry))));
    }
}
