package org.colophon.catalog.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.colophon.catalog.book.Descriptions.titled;
import static org.colophon.catalog.book.Descriptions.with;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookPublished;
import org.colophon.catalog.calendar.PublicationSchedule;
import org.colophon.catalog.calendar.PublisherCalendar;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.colophon.catalog.history.History;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.context.TestPropertySource;

@ModuleTest
@TestPropertySource(properties = "colophon.time-zone=Europe/Berlin")
class PublicationDeskTests {

    private static final Edit ANN = Edit.by(new Editor("ann", List.of()));

    private final BookDesk desk;
    private final PublicationDesk publication;
    private final Books books;
    private final History history;
    private final PublisherCalendar calendar;
    private final SchedulerClient scheduler;

    PublicationDeskTests(
            BookDesk desk,
            PublicationDesk publication,
            Books books,
            History history,
            PublisherCalendar calendar,
            SchedulerClient scheduler) {
        this.desk = desk;
        this.publication = publication;
        this.books = books;
        this.history = history;
        this.calendar = calendar;
        this.scheduler = scheduler;
    }

    @Test
    void readsTheClockOnThePublishersWall() {
        assertThat(calendar.instantOf(LocalDateTime.parse("2027-01-12T09:00"))).hasToString("2027-01-12T08:00:00Z");
        assertThat(calendar.instantOf(LocalDateTime.parse("2027-07-12T09:00"))).hasToString("2027-07-12T07:00:00Z");
        var leftOut = calendar.instantOf(LocalDateTime.parse("2027-03-28T02:30"));
        assertThat(leftOut).hasToString("2027-03-28T01:30:00Z"); // half past three on the wall
    }

    @Test
    void remembersWhenABookShallBePublished() {
        var at = calendar.now().plus(Duration.ofDays(3));
        var book = publication.schedule(desk.draft(titled("Remembered", null), null, ANN), at, ANN);

        assertThat(book.status()).isEqualTo(BookStatus.SCHEDULED);
        assertThat(scheduler.getScheduledExecutionsForTask(PublicationSchedule.TASK, Void.class))
                .anyMatch(
                        it -> it.getTaskInstance().getId().startsWith(book.id().toString()));
    }

    @Test
    void publishesABookByItselfWhenItsTimeHasCome(Scenario scenario) {
        var draft = desk.draft(titled("By Itself", null), null, ANN);

        scenario.stimulate(() -> publication.schedule(draft, calendar.now().plus(Duration.ofMillis(300)), ANN))
                .andWaitAtMost(Duration.ofSeconds(30))
                .andWaitForEventOfType(BookPublished.class)
                .matching(it -> it.card().id().equals(draft.id()))
                .toArrive();

        var entry = history.ofBook(draft.id(), null, 1).getFirst();
        assertThat(entry.editor()).isEqualTo("colophon");
        assertThat(books.findById(draft.id().value()).orElseThrow().publishAt()).isNull();
    }

    @Test
    void leavesABookAloneThatWasTakenFromTheScheduleOrPutOff() {
        var soon = calendar.now().plus(Duration.ofDays(1));
        var taken = publication.unschedule(
                publication.schedule(desk.draft(titled("Taken", null), null, ANN), soon, ANN), ANN);
        var putOff = publication.schedule(desk.draft(titled("Put Off", null), null, ANN), soon, ANN);

        publication.publishWhenDue(taken.id());
        publication.publishWhenDue(putOff.id());

        assertThat(books.findById(taken.id().value()).orElseThrow().status()).isEqualTo(BookStatus.DRAFT);
        assertThat(books.findById(putOff.id().value()).orElseThrow().status()).isEqualTo(BookStatus.SCHEDULED);
    }

    @Test
    void refusesATimeThatHasPassedAndOneUnderEmbargo() {
        var draft = desk.draft(titled("Late", null), null, ANN);
        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> publication.schedule(draft, calendar.now(), ANN))
                .satisfies(it -> assertThat(it.faults().getFirst().pointer()).isEqualTo("/at"));

        var embargo = "{'embargo': '%s'}".formatted(calendar.today().plusDays(9));
        var embargoed = desk.draft(with(titled("Under Embargo", null), embargo), null, ANN);
        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> publication.schedule(embargoed, calendar.now().plus(Duration.ofDays(2)), ANN));
        assertThat(publication
                        .schedule(embargoed, calendar.now().plus(Duration.ofDays(10)), ANN)
                        .status())
                .isEqualTo(BookStatus.SCHEDULED);
    }
}
