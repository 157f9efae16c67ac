package org.colophon.content.web.outline;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.Outlines;
import org.colophon.content.web.Revision;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The outline that a request is about: read, and changed only by whoever has seen its newest state. */
@Component
class EditedOutlines {

    private final Outlines outlines;

    EditedOutlines(Outlines outlines) {
        this.outlines = outlines;
    }

    Outline find(UUID book) {
        return outlines.findById(book)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No book has the id " + book));
    }

    Outline change(UUID book, ETag ifMatch, UnaryOperator<Outline> change) {
        var outline = find(book);
        new Revision(outline.version()).mustBe(ifMatch);
        return outlines.save(change.apply(outline));
    }

    static ResponseEntity<OutlineView> answer(Outline outline) {
        return new Revision(outline.version()).answer(OutlineView.of(outline));
    }
}
