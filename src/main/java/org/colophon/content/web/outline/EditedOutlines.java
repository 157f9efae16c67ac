package org.colophon.content.web.outline;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.colophon.catalog.BookId;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.Outlines;
import org.colophon.content.web.Revision;
import org.springframework.http.ETag;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The outline that a request is about: read, and changed only by whoever has seen its newest state. */
@Component
class EditedOutlines {

    private final Outlines outlines;

    EditedOutlines(Outlines outlines) {
        this.outlines = outlines;
    }

    Outline find(UUID book) {
        return outlines.of(new BookId(book));
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
