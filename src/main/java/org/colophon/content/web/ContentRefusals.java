package org.colophon.content.web;

import java.util.List;
import java.util.stream.Collectors;
import org.colophon.content.file.FileRefused;
import org.colophon.content.imports.BookHasChanged;
import org.colophon.content.imports.ImportUnderWay;
import org.colophon.content.imports.NotInThisState;
import org.colophon.content.index.IndexRefusal;
import org.colophon.content.outline.NoOutline;
import org.colophon.content.outline.NoSuchEntry;
import org.colophon.content.outline.OutlineBroken;
import org.colophon.content.outline.OutlineFault;
import org.colophon.content.pass.TooManyPasses;
import org.colophon.content.preview.EntriesOfOneBook;
import org.colophon.content.preview.UnknownEntries;
import org.colophon.content.release.NoSuchRelease;
import org.colophon.content.section.TextIsGenerated;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says over HTTP what the content of a book refuses because of the state that it is in. */
@RestControllerAdvice(basePackageClasses = ContentRefusals.class)
class ContentRefusals {

    @ExceptionHandler
    ProblemDetail handle(OutlineBroken e) {
        return unprocessable(e.faults().stream().map(Fault::of).toList());
    }

    @ExceptionHandler
    ProblemDetail handle(UnknownEntries e) {
        return unprocessable(e.ids().stream()
                .map(id -> new Fault("/free/ids", "The book has no entry with the id " + id))
                .toList());
    }

    @ExceptionHandler
    ProblemDetail handle(EntriesOfOneBook e) {
        return unprocessable(List.of(new Fault("/free/ids", String.valueOf(e.getMessage()))));
    }

    @ExceptionHandler
    ProblemDetail handle(TooManyPasses e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail handle(IndexRefusal e) {
        return unprocessable(
                e.faults().stream().map(it -> new Fault(it.path(), it.detail())).toList());
    }

    @ExceptionHandler({NotInThisState.class, BookHasChanged.class, ImportUnderWay.class})
    ProblemDetail handleImport(RuntimeException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail handle(TextIsGenerated e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
    }

    @ExceptionHandler({NoOutline.class, NoSuchEntry.class, NoSuchRelease.class})
    ProblemDetail handleMissing(RuntimeException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail handle(FileRefused e) {
        return unprocessable(List.of(new Fault("", e.why())));
    }

    private static ProblemDetail unprocessable(List<Fault> faults) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, "The request does not fit the book, see \"errors\".");
        problem.setProperty("errors", faults);
        return problem;
    }

    /** @param pointer into the request's JSON (RFC 6901) */
    private record Fault(String pointer, String detail) {

        static Fault of(OutlineFault fault) {
            var entry = fault.path().stream().map(place -> "/" + place).collect(Collectors.joining("/children"));
            var property = fault.property().isEmpty() ? "" : "/" + fault.property();
            return new Fault((entry.isEmpty() ? "" : "/entries" + entry) + property, fault.detail());
        }
    }
}
