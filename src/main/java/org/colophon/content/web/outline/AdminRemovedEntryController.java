package org.colophon.content.web.outline;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.section.Section;
import org.colophon.content.section.Sections;
import org.colophon.content.web.Revision;
import org.springframework.http.ETag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What has been removed from a table of contents since the last release: kept with its texts, and put back where one likes. */
@RestController
@RequestMapping(AdminOutlineController.PATH + "/removed")
class AdminRemovedEntryController {

    private final EditedOutlines outlines;
    private final Sections sections;

    AdminRemovedEntryController(EditedOutlines outlines, Sections sections) {
        this.outlines = outlines;
        this.sections = sections;
    }

    /** Lists the removed entries, the latest first. */
    @GetMapping
    ResponseEntity<Removed> list(@PathVariable UUID book) {
        var outline = outlines.find(book);
        var entries = outline.removed().stream().map(this::view).toList();
        return new Revision(outline.version()).answer(new Removed(entries));
    }

    /** Puts a removed entry back at a place, with all that it held. */
    @PostMapping("/{entry}/restore")
    ResponseEntity<OutlineView> restore(
            @PathVariable UUID book,
            @PathVariable UUID entry,
            @RequestHeader("If-Match") ETag ifMatch,
            @Valid @RequestBody PlaceForm form) {
        return EditedOutlines.answer(
                outlines.change(book, ifMatch, it -> it.restore(new EntryId(entry), form.toPlace())));
    }

    private RemovedView view(OutlineEntry entry) {
        int length = sections.findById(entry.entry())
                .map(Section::text)
                .map(text -> text.text().length())
                .orElse(0);
        return new RemovedView(entry.id(), entry.depth(), entry.kind(), entry.title(), length);
    }

    record Removed(List<RemovedView> items) {}

    /**
     * @param depth 0 for what was removed by itself, more for what the one before it held
     * @param length of its text in characters, 0 when it has none
     */
    record RemovedView(EntryId id, int depth, EntryKind kind, String title, int length) {}
}
