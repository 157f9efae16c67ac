package org.colophon.recommendations;

import java.util.Collection;
import java.util.List;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.observation.Intake;
import org.colophon.recommendations.observation.ReaderKeys;
import org.colophon.recommendations.observation.ReadingLog;
import org.colophon.recommendations.related.CurrentIndex;
import org.springframework.stereotype.Component;

/** Computes each list when it is asked for. */
@Component
class RecommendationsOnDemand implements Recommendations {

    private final CurrentIndex current;
    private final ReaderKeys keys;
    private final Intake intake;
    private final ReadingLog log;

    RecommendationsOnDemand(CurrentIndex current, ReaderKeys keys, Intake intake, ReadingLog log) {
        this.current = current;
        this.keys = keys;
        this.intake = intake;
        this.log = log;
    }

    @Override
    public List<RelatedBook> relatedTo(BookId book) {
        return current.get().relatedTo(book);
    }

    @Override
    public List<RelatedBook> forReader(Collection<BookId> read) {
        return current.get().forReader(read);
    }

    @Override
    public ReaderKey keyOf(String reader) {
        return keys.of(reader);
    }

    @Override
    public void observe(Observation observation) {
        intake.observe(observation);
    }

    @Override
    public void forget(ReaderKey reader) {
        log.forget(reader);
    }
}
