package org.colophon.content.web.index;

import jakarta.validation.Valid;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.content.index.BookIndex;
import org.colophon.content.index.BookIndexes;
import org.colophon.content.index.IndexChange;
import org.colophon.content.index.passage.WorkingTexts;
import org.colophon.content.index.proposal.Proposals;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.Outlines;
import org.colophon.content.web.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The back-of-book index. One that has not been made is empty and has the ETag {@code "v0"}. It is proposed from the text and
 * then changed, as many headings at once as one likes; readers see accepted headings after the next release.
 */
@RestController
@RequestMapping("/admin/api/content/books/{book}/index")
class AdminIndexController {

    private final Outlines outlines;
    private final BookIndexes indexes;
    private final WorkingTexts texts;
    private final Proposals proposals;

    AdminIndexController(Outlines outlines, BookIndexes indexes, WorkingTexts texts, Proposals proposals) {
        this.outlines = outlines;
        this.indexes = indexes;
        this.texts = texts;
        this.proposals = proposals;
    }

    /** Shows the index of a book with all its headings. */
    @GetMapping
    ResponseEntity<IndexView> show(@PathVariable UUID book) {
        return answer(indexes.of(find(book).id()));
    }

    /** Proposes headings out of the text, and leaves those that have been decided on as they are. */
    @PostMapping("/proposal")
    ResponseEntity<IndexView> propose(
            @PathVariable UUID book,
            @RequestHeader("If-Match") ETag ifMatch,
            @Valid @RequestBody(required = false) @Nullable ProposalForm form) {
        var outline = find(book);
        var index = seen(outline, ifMatch);
        return answer(proposals.propose(form == null ? index : index.speak(form.language()), outline));
    }

    /** Changes headings of the index, all of the changes or none. */
    @PatchMapping
    ResponseEntity<IndexView> change(
            @PathVariable UUID book,
            @RequestHeader("If-Match") ETag ifMatch,
            @Valid @RequestBody IndexChangesForm form) {
        var outline = find(book);
        var index = seen(outline, ifMatch);
        return answer(indexes.keep(IndexChange.makeAll(form.toChanges(), index, texts.of(outline))));
    }

    /** Lists the locators whose paragraphs the text no longer has. */
    @GetMapping("/lost")
    ResponseEntity<LostLocatorsView> lost(@PathVariable UUID book) {
        var outline = find(book);
        var index = indexes.of(outline.id());
        return new Revision(index.version()).answer(LostLocatorsView.of(index.lost(texts.of(outline))));
    }

    private BookIndex seen(Outline outline, ETag ifMatch) {
        var index = indexes.of(outline.id());
        new Revision(index.version()).mustBe(ifMatch);
        return index;
    }

    private Outline find(UUID book) {
        return outlines.of(new BookId(book));
    }

    private static ResponseEntity<IndexView> answer(BookIndex index) {
        return new Revision(index.version()).answer(IndexView.of(index));
    }
}
