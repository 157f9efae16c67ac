package org.colophon.delivery;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells editors whether everything that was published has arrived. */
@RestController
class StatusController {

    private final Backlog backlog;

    StatusController(Backlog backlog) {
        this.backlog = backlog;
    }

    /** Counts what has still to be delivered and what was given up. */
    @GetMapping("/admin/api/delivery/status")
    Status status() {
        return backlog.status();
    }
}
