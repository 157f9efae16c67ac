package org.colophon.catalog.web.bulk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.UUID;
import org.colophon.catalog.bulk.BulkChange;
import org.colophon.catalog.bulk.BulkDesk;
import org.colophon.catalog.bulk.BulkRecord;
import org.colophon.catalog.bulk.Outcome;
import org.colophon.catalog.editor.Editor;
import org.colophon.catalog.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Changes of many books, at most 20,000 at once: proposed and previewed, then applied, and perhaps undone, as jobs. */
@RestController
@RequestMapping(BulkChangeController.PATH)
class BulkChangeController {

    static final String PATH = "/admin/api/catalog/bulk-changes";

    private static final String OUTCOMES = "changing|unchanged|refused|applied|conflicting|undone";

    private final BulkDesk desk;
    private final Proposals proposals;

    BulkChangeController(BulkDesk desk, Proposals proposals) {
        this.desk = desk;
        this.proposals = proposals;
    }

    /** Has a change of many books previewed. No book is changed. */
    @PostMapping
    ResponseEntity<BulkChangeView> propose(@RequestBody ProposedChange body, Editor editor) {
        return accepted(proposals.submit(body, editor));
    }

    /** Lists the bulk changes of everybody, the latest first, a page at a time. */
    @GetMapping
    ResponseEntity<Page<BulkChangeView>> list(
            @RequestParam @Nullable UUID after, @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        var changes = desk.latest(after, limit + 1);
        return Page.of(changes, limit, BulkChange::id).map(BulkChangeView::of).answer();
    }

    /** Tells how far a bulk change is. */
    @GetMapping("/{id}")
    ResponseEntity<BulkChangeView> read(@PathVariable UUID id) {
        return answer(ResponseEntity.ok(), find(id));
    }

    /** Lists what a bulk change does to each book, a page at a time. */
    @GetMapping("/{id}/records")
    ResponseEntity<Page<BulkRecordView>> records(
            @PathVariable UUID id,
            @RequestParam @Nullable @Pattern(regexp = OUTCOMES) String outcome,
            @RequestParam(defaultValue = "0") @Min(0) int after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        var wanted = outcome == null ? null : Outcome.of(outcome);
        var records = desk.records(find(id).id(), after, wanted, limit + 1);
        return Page.of(records, limit, BulkRecord::number)
                .map(BulkRecordView::of)
                .answer();
    }

    /** Has the books changed that are as they were in the preview. */
    @PostMapping("/{id}/apply")
    ResponseEntity<BulkChangeView> apply(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch, Editor editor) {
        return accepted(desk.apply(find(id, ifMatch), editor));
    }

    /** Has taken back what was changed and has not been changed since. */
    @PostMapping("/{id}/undo")
    ResponseEntity<BulkChangeView> undo(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch, Editor editor) {
        return accepted(desk.undo(find(id, ifMatch), editor));
    }

    private static ResponseEntity<BulkChangeView> accepted(BulkChange change) {
        return answer(ResponseEntity.accepted().location(URI.create(PATH + "/" + change.id())), change);
    }

    private static ResponseEntity<BulkChangeView> answer(ResponseEntity.BodyBuilder answer, BulkChange change) {
        return answer.header(HttpHeaders.ETAG, new ETag(tag(change), false).formattedTag())
                .body(BulkChangeView.of(change));
    }

    private BulkChange find(UUID id) {
        return desk.find(id)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No bulk change has the id " + id));
    }

    private BulkChange find(UUID id, ETag seen) {
        var change = find(id);
        if (!new ETag(tag(change), false).compare(seen, true)) {
            throw new OptimisticLockingFailureException("The bulk change is at version " + change.version());
        }
        return change;
    }

    private static String tag(BulkChange change) {
        return "v" + change.version();
    }
}
