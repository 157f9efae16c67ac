package org.colophon.recommendations.web.quality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.quality.golden.ChoiceRefused;
import org.colophon.recommendations.quality.golden.ChosenNeighbours;
import org.colophon.recommendations.quality.golden.GoldenSet;
import org.colophon.recommendations.related.CurrentIndex;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The editors' choice of good neighbours, which the quality report holds the lists against; {@code "v0"} before the first. */
@RestController
@RequestMapping(QualityController.PATH + "/golden-set")
class GoldenSetController {

    /** More than any choice may have, so that what is far too long is refused unread. */
    private static final int MOST_SENT = 100;

    private final GoldenSet golden;
    private final CurrentIndex current;

    GoldenSetController(GoldenSet golden, CurrentIndex current) {
        this.golden = golden;
        this.current = current;
    }

    /** Lists the books for which neighbours were chosen. */
    @GetMapping
    GoldenList list() {
        return new GoldenList(golden.all().stream().map(GoldenView::of).toList());
    }

    /** Shows the neighbours chosen for a book. */
    @GetMapping("/{book}")
    ResponseEntity<GoldenView> show(@PathVariable BookId book) {
        return answer(golden.of(known(book)));
    }

    /** Chooses the neighbours of a book, in place of those chosen before. */
    @PutMapping("/{book}")
    ResponseEntity<GoldenView> choose(
            @PathVariable BookId book, @RequestHeader("If-Match") ETag ifMatch, @Valid @RequestBody GoldenForm form) {
        return answer(golden.choose(seen(book, ifMatch), form.neighbours()));
    }

    /** Takes a book out of the set. */
    @DeleteMapping("/{book}")
    ResponseEntity<GoldenView> remove(@PathVariable BookId book, @RequestHeader("If-Match") ETag ifMatch) {
        golden.remove(seen(book, ifMatch));
        return answer(golden.of(book));
    }

    @ExceptionHandler
    ProblemDetail handle(ChoiceRefused e) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
        problem.setProperty("errors", e.faults());
        return problem;
    }

    private ChosenNeighbours seen(BookId book, ETag ifMatch) {
        var known = golden.of(known(book));
        if (!ifMatch.tag().equals(tag(known))) {
            throw new OptimisticLockingFailureException(
                    "It is at " + tag(known) + " and no longer at " + ifMatch.tag());
        }
        return known;
    }

    private BookId known(BookId book) {
        if (current.get().find(book).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No book has the id " + book);
        }
        return book;
    }

    private static ResponseEntity<GoldenView> answer(ChosenNeighbours chosen) {
        return ResponseEntity.ok().eTag(tag(chosen)).body(GoldenView.of(chosen));
    }

    private static String tag(ChosenNeighbours chosen) {
        return "v" + chosen.version();
    }

    /** @param neighbours the ids of one to twenty other books, the best first */
    record GoldenForm(@NotNull @Size(max = MOST_SENT) List<@NotNull BookId> neighbours) {}

    record GoldenList(List<GoldenView> books) {}

    /** @param neighbours the best first */
    record GoldenView(BookId book, List<BookId> neighbours) {

        static GoldenView of(ChosenNeighbours chosen) {
            return new GoldenView(chosen.book(), chosen.neighbours());
        }
    }
}
