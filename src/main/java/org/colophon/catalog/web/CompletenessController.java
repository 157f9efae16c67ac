package org.colophon.catalog.web;

import java.util.List;
import java.util.UUID;
import org.colophon.catalog.completeness.Channel;
import org.colophon.catalog.completeness.Completeness;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is still wanted of a book, channel by channel. */
@RestController
class CompletenessController {

    private final HeldBooks held;

    CompletenessController(HeldBooks held) {
        this.held = held;
    }

    /** Names what a book lacks for each channel. */
    @GetMapping(BookController.PATH + "/{id}/completeness")
    Channels completeness(@PathVariable UUID id) {
        return new Channels(Channel.completenessOf(held.read(id).description()));
    }

    record Channels(List<Completeness> channels) {}
}
