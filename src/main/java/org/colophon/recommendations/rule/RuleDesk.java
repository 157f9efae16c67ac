package org.colophon.recommendations.rule;

import org.colophon.catalog.BookId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the rules of books are kept. */
@Component
@Transactional
public class RuleDesk {

    private final Steerings steerings;

    RuleDesk(Steerings steerings) {
        this.steerings = steerings;
    }

    /** The rules of a book, none as long as no editor has set any. */
    @Transactional(readOnly = true)
    public Steering of(BookId book) {
        return steerings.findById(book.value()).orElseGet(() -> Steering.none(book));
    }

    /**
     * Keeps changed rules; lists follow within a second.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when they were changed in the meantime
     */
    public Steering keep(Steering steering) {
        var kept = steerings.save(steering);
        steerings.noteChange(kept.book().value());
        return kept;
    }
}
