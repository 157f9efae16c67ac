package org.colophon.catalog.web.contributor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.colophon.catalog.ContributorId;
import org.colophon.catalog.contributor.Contributor;
import org.colophon.catalog.contributor.ContributorCursor;
import org.colophon.catalog.contributor.ContributorDesk;
import org.colophon.catalog.contributor.ContributorListing;
import org.colophon.catalog.contributor.ContributorRegister;
import org.colophon.catalog.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Contributors for editors: found, described, merged and unmerged. The answer about one that is merged away links to who
 * stands for it, {@code rel="canonical"} (RFC 6596).
 */
@RestController
@RequestMapping(ContributorController.PATH)
class ContributorController {

    static final String PATH = "/admin/api/catalog/contributors";

    private final ContributorDesk desk;
    private final ContributorRegister register;
    private final ContributorListing listing;
    private final HeldContributors held;

    ContributorController(
            ContributorDesk desk, ContributorRegister register, ContributorListing listing, HeldContributors held) {
        this.desk = desk;
        this.register = register;
        this.listing = listing;
        this.held = held;
    }

    /** Lists contributors by name, a page at a time. */
    @GetMapping
    ResponseEntity<Page<ContributorLine>> list(
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam @Nullable UUID mergedInto,
            @RequestParam @Nullable ContributorCursor after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        var start = after == null ? ContributorCursor.START : after;
        var lines = listing.after(start, q, mergedInto == null ? null : new ContributorId(mergedInto), limit + 1);
        return Page.of(lines, limit, ContributorListing.Line::cursor)
                .map(ContributorLine::of)
                .answer();
    }

    /** Enters a person or an organisation. */
    @PostMapping
    ResponseEntity<ContributorView> create(@RequestBody @Valid DescribedContributor body) {
        var contributor = desk.create(body.description());
        return ResponseEntity.created(URI.create(PATH + "/" + contributor.id()))
                .header(HttpHeaders.ETAG, HeldContributors.tag(contributor))
                .body(ContributorView.of(contributor));
    }

    /** Shows a contributor. */
    @GetMapping("/{id}")
    ResponseEntity<ContributorView> read(@PathVariable UUID id) {
        return answer(held.read(id));
    }

    /** Describes a contributor anew. What is left out is taken away. */
    @PutMapping("/{id}")
    ResponseEntity<ContributorView> describe(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch,
            @RequestBody @Valid DescribedContributor body) {
        return answer(desk.describe(held.read(id, ifMatch), body.description()));
    }

    /** Merges a contributor into another, who then stands for both. */
    @PostMapping("/{id}/merge")
    ResponseEntity<MergedView> merge(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch, @RequestBody @Valid Merge body) {
        var merged = desk.merge(held.read(id, ifMatch), new ContributorId(body.into()));
        return headed(merged)
                .body(new MergedView(ContributorView.of(merged), ContributorView.of(held.read(body.into()))));
    }

    /** Undoes the merge of a contributor. */
    @PostMapping("/{id}/unmerge")
    ResponseEntity<ContributorView> unmerge(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch) {
        return answer(desk.unmerge(held.read(id, ifMatch)));
    }

    private ResponseEntity<ContributorView> answer(Contributor contributor) {
        return headed(contributor).body(ContributorView.of(contributor));
    }

    private ResponseEntity.BodyBuilder headed(Contributor contributor) {
        var answer = ResponseEntity.ok().header(HttpHeaders.ETAG, HeldContributors.tag(contributor));
        if (contributor.mergedInto() != null) {
            register.standing(List.of(contributor.id()))
                    .values()
                    .forEach(it -> answer.header(HttpHeaders.LINK, "<%s/%s>; rel=\"canonical\"".formatted(PATH, it)));
        }
        return answer;
    }
}
