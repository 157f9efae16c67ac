package org.colophon.content.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.colophon.content.opening.Opening;
import org.colophon.content.opening.OpeningRun;
import org.colophon.content.preview.ImprintPreview;
import org.colophon.content.preview.Policies;
import org.springframework.http.ETag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * How much is free of the books of an imprint whose editors have not decided on them one by one; without an imprint, of all
 * other books of the house. Has the ETag {@code "v0"} as long as nobody has decided. A change goes through the books in the
 * background, and {@code /pending} counts those still to come.
 */
@RestController
@RequestMapping("/admin/api/content/imprint-preview")
class AdminImprintPreviewController {

    private final Policies policies;
    private final Opening opening;
    private final OpeningRun run;

    AdminImprintPreviewController(Policies policies, Opening opening, OpeningRun run) {
        this.policies = policies;
        this.opening = opening;
        this.run = run;
    }

    /** Tells how much of the books of an imprint is free. */
    @GetMapping
    ResponseEntity<PreviewForm> show(
            @RequestParam(defaultValue = ImprintPreview.HOUSE) @Size(max = 200) String imprint) {
        return answer(policies.preview(imprint));
    }

    /** Changes how much of the books of an imprint is free. */
    @PutMapping
    ResponseEntity<PreviewForm> follow(
            @RequestParam(defaultValue = ImprintPreview.HOUSE) @Size(max = 200) String imprint,
            @RequestHeader("If-Match") ETag ifMatch,
            @Valid @RequestBody PreviewForm form) {
        var preview = policies.preview(imprint);
        new Revision(preview.version()).mustBe(ifMatch);
        return answer(opening.follow(preview.follow(form.policy())));
    }

    /** Has an imprint follow the house again. */
    @DeleteMapping
    ResponseEntity<PreviewForm> followHouse(
            @RequestParam(defaultValue = ImprintPreview.HOUSE) @Size(max = 200) String imprint,
            @RequestHeader("If-Match") ETag ifMatch) {
        var preview = policies.preview(imprint);
        new Revision(preview.version()).mustBe(ifMatch);
        opening.followHouse(preview);
        return answer(policies.preview(imprint));
    }

    /** Counts the books that readers still see under an earlier policy. */
    @GetMapping("/pending")
    Pending pending() {
        return new Pending(run.pending());
    }

    /** @param books how many */
    record Pending(int books) {}

    private static ResponseEntity<PreviewForm> answer(ImprintPreview preview) {
        return new Revision(preview.version()).answer(PreviewForm.of(preview.policy()));
    }
}
