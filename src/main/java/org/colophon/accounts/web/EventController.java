package org.colophon.accounts.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.colophon.accounts.audit.Entry;
import org.colophon.accounts.audit.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail, for administrators. */
@RestController
class EventController {

    private final Trail trail;

    EventController(Trail trail) {
        this.trail = trail;
    }

    /** Lists what concerns the security of accounts, the newest first, a page at a time. */
    @GetMapping("/admin/api/accounts/events")
    ResponseEntity<Page<Entry>> list(
            @RequestParam Optional<String> account,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        var whose = account.map(it -> it.toLowerCase(Locale.ROOT)).orElse(null);
        var found = trail.newest(whose, after, limit + 1);
        return Page.of(found, limit, it -> it.id().toString()).answer();
    }
}
