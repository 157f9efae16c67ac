package org.colophon.catalog.book;

import java.time.Instant;
import java.util.List;
import org.colophon.catalog.BookId;
import org.colophon.catalog.BookWithdrawn;
import org.colophon.catalog.calendar.PublicationSchedule;
import org.colophon.catalog.calendar.PublisherCalendar;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.colophon.catalog.history.Act;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where books are opened to readers, now or at a time to come, and taken back. Each method is one transaction. */
@Component
@Transactional
public class PublicationDesk {

    private static final Logger log = LoggerFactory.getLogger(PublicationDesk.class);

    private final Books books;
    private final Ledger ledger;
    private final PublisherCalendar calendar;
    private final PublicationSchedule schedule;
    private final ApplicationEventPublisher events;

    PublicationDesk(
            Books books,
            Ledger ledger,
            PublisherCalendar calendar,
            PublicationSchedule schedule,
            ApplicationEventPublisher events) {
        this.books = books;
        this.ledger = ledger;
        this.calendar = calendar;
        this.schedule = schedule;
        this.events = events;
    }

    /** Opens a book, or its revision, to readers; see {@link Book} for what may be wrong with that. */
    public Book publish(Book book, Edit edit) {
        return ledger.change(book, edit, Act.PUBLISHED, it -> it.publish(calendar.today()));
    }

    /**
     * Has a draft published at a time to come.
     *
     * @throws NotPublishable when it could not be published then, or the time has passed
     */
    public Book schedule(Book book, Instant at, Edit edit) {
        if (!at.isAfter(calendar.now())) {
            throw new NotPublishable(List.of(new Fault("/at", "The time has passed")));
        }
        var scheduled = ledger.change(book, edit, Act.SCHEDULED, it -> it.scheduleFor(at, calendar.dayOf(at)));
        schedule.put(scheduled.id(), at);
        return scheduled;
    }

    /** Takes a book from the schedule, so that it is a draft again. */
    public Book unschedule(Book book, Edit edit) {
        return ledger.change(book, edit, Act.UNSCHEDULED, Book::unschedule);
    }

    /** Takes a book back from readers. */
    public Book withdraw(Book book, String reason, Edit edit) {
        var withdrawn = ledger.change(book, edit.because(reason), Act.WITHDRAWN, it -> it.withdraw(reason));
        events.publishEvent(new BookWithdrawn(withdrawn.id(), withdrawn.version(), reason.strip()));
        return withdrawn;
    }

    /** Publishes a book whose time has come, and does nothing when it was taken from the schedule or put off. */
    void publishWhenDue(BookId id) {
        books.findById(id.value()).filter(it -> isDue(it, calendar.now())).ifPresent(this::publishOnSchedule);
    }

    private void publishOnSchedule(Book book) {
        var edit = new Edit(Editor.COLOPHON, "Scheduled");
        var obstacles = book.obstacles(calendar.today());
        if (obstacles.isEmpty()) {
            publish(book, edit);
        } else {
            log.warn("The scheduled book {} cannot be published and is a draft again: {}", book.id(), obstacles);
            unschedule(
                    book,
                    edit.because(
                            "It could not be published: " + obstacles.getFirst().detail()));
        }
    }

    private static boolean isDue(Book book, Instant now) {
        var at = book.publishAt();
        return at != null && !at.isAfter(now);
    }
}
