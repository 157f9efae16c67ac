package org.colophon.catalog.calendar;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.springframework.stereotype.Component;

/**
 * Remembers when books are to be published. What is no longer wanted is not taken back: whoever is called at the time asks
 * the book first.
 */
@Component
public class PublicationSchedule {

    /** The name of the task that is run at the time, once over all instances. */
    public static final String TASK = "catalog-publication";

    private static final String SEPARATOR = "@";

    private final SchedulerClient scheduler;

    PublicationSchedule(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    /** Within the transaction that schedules the book. */
    public void put(BookId book, Instant at) {
        var name = book + SEPARATOR + at.toEpochMilli();
        scheduler.scheduleIfNotExists(new TaskInstance<>(TASK, name), at);
    }

    /** The book that an instance of the task is for. */
    public static BookId bookOf(TaskInstance<?> instance) {
        var name = instance.getId();
        return new BookId(UUID.fromString(name.substring(0, name.indexOf(SEPARATOR))));
    }
}
