package org.colophon.catalog.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.UUID;
import org.colophon.catalog.book.PublicationDesk;
import org.colophon.catalog.calendar.PublisherCalendar;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.publication.Forecast;
import org.colophon.catalog.publication.Forecaster;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What readers see of books: opened to them, now or at a time, and taken back. */
@RestController
@RequestMapping(BookController.PATH + "/{id}")
class PublicationController {

    private final PublicationDesk desk;
    private final HeldBooks held;
    private final Forecaster forecaster;
    private final PublisherCalendar calendar;

    PublicationController(PublicationDesk desk, HeldBooks held, Forecaster forecaster, PublisherCalendar calendar) {
        this.desk = desk;
        this.held = held;
        this.forecaster = forecaster;
        this.calendar = calendar;
    }

    /** Opens a book to readers, or shows them its revision. */
    @PostMapping("/publish")
    ResponseEntity<BookView> publish(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch, Edit edit) {
        return held.answer(desk.publish(held.read(id, ifMatch), edit));
    }

    /** What publishing would do, or what stands against it. Nothing is done. */
    @PostMapping(path = "/publish", params = "dry-run=true")
    Forecast rehearse(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch) {
        return forecaster.publication(held.read(id, ifMatch));
    }

    /** Opens a book to readers at a time to come. */
    @PostMapping("/schedule")
    ResponseEntity<BookView> schedule(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch,
            @RequestBody @Valid Appointment appointment,
            Edit edit) {
        return held.answer(desk.schedule(held.read(id, ifMatch), calendar.instantOf(appointment.at()), edit));
    }

    /** Takes back the time at which a book was to be opened. */
    @PostMapping("/unschedule")
    ResponseEntity<BookView> unschedule(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch, Edit edit) {
        return held.answer(desk.unschedule(held.read(id, ifMatch), edit));
    }

    /** Takes a published book back from readers, who are told why. */
    @PostMapping("/withdraw")
    ResponseEntity<BookView> withdraw(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch,
            @RequestBody @Valid Withdrawal withdrawal,
            Edit edit) {
        return held.answer(desk.withdraw(held.read(id, ifMatch), withdrawal.reason(), edit));
    }

    /** @param at what the publisher's clock shows then, for example {@code 2027-01-12T09:00} */
    record Appointment(@NotNull LocalDateTime at) {}

    /** @param reason shown to readers */
    record Withdrawal(@NotBlank @Size(max = 500) String reason) {}
}
