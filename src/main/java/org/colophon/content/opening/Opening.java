package org.colophon.content.opening;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Instant;
import org.colophon.catalog.BookId;
import org.colophon.content.preview.ImprintPreview;
import org.colophon.content.preview.Policies;
import org.colophon.content.preview.Preview;
import org.colophon.content.release.Releasing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes how much of books is free. Readers of one book see the change at once; those of the books of an imprint as soon as
 * the {@link OpeningRun} comes to them. What editors are working on stays unseen.
 */
@Component
@Transactional
public class Opening {

    private final Policies policies;
    private final Releasing releasing;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> task;

    Opening(Policies policies, Releasing releasing, SchedulerClient scheduler, OneTimeTask<Void> contentOpening) {
        this.policies = policies;
        this.releasing = releasing;
        this.scheduler = scheduler;
        this.task = contentOpening;
    }

    public Preview follow(Preview preview) {
        var saved = policies.save(preview);
        releasing.reopen(saved.id());
        return saved;
    }

    /** Has a book follow its imprint again. */
    public void followImprint(BookId book) {
        policies.forget(book);
        releasing.reopen(book);
    }

    public ImprintPreview follow(ImprintPreview preview) {
        var saved = policies.save(preview);
        orderRun(saved);
        return saved;
    }

    /** Has an imprint follow the house again, or the house what holds by default. */
    public void followHouse(ImprintPreview preview) {
        policies.forget(preview.imprint());
        orderRun(preview);
    }

    /** Named after the moment, for a run that has begun may have passed the first books already. */
    private void orderRun(ImprintPreview preview) {
        var now = Instant.now();
        scheduler.schedule(task.instance(preview.imprint() + "@" + now), now);
    }
}
