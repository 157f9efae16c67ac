package org.colophon.content.pass;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where passes are issued, shown and revoked. */
@Component
@Transactional
public class PassDesk {

    static final int MOST = 500;

    private final Passes passes;
    private final Clock clock;

    PassDesk(Passes passes, ObjectProvider<Clock> clock) {
        this.passes = passes;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** @param signature what its link is made of, never shown again */
    public record Issued(Pass pass, String signature) {}

    /**
     * Issues a pass.
     *
     * @param reader for whom, in words of the editor's
     * @param days how long it holds
     * @throws TooManyPasses when the book has {@value #MOST} already
     */
    public Issued issue(BookId book, String reader, int days, String editor) {
        if (passes.countByBook(book.value()) >= MOST) {
            throw new TooManyPasses(MOST);
        }
        var pass = passes.save(Pass.issue(book, reader, days, editor, now()));
        return new Issued(pass, pass.signature().text());
    }

    /** All passes of a book, the latest first. */
    @Transactional(readOnly = true)
    public List<Pass> of(BookId book) {
        return passes.findByBookOrderByIdDesc(book.value());
    }

    /** Empty when the book has no such pass. */
    @Transactional(readOnly = true)
    public Optional<Pass> find(BookId book, UUID id) {
        return passes.findByIdAndBook(id, book.value());
    }

    /** Empty when the book has no such pass. */
    public Optional<Pass> revoke(BookId book, UUID id) {
        return find(book, id).map(it -> passes.save(it.revoke(now())));
    }

    /** When the pass for that book ends; empty when there is none that holds. */
    @Transactional(readOnly = true)
    public Optional<Instant> end(BookId book, String signature) {
        var now = now();
        return Signature.read(signature)
                .flatMap(read -> passes.findById(read.pass()).filter(read::isOf))
                .filter(pass -> pass.opens(book, now))
                .map(Pass::endsAt);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
