package org.colophon.catalog.web.contributor;

import java.util.UUID;
import org.colophon.catalog.contributor.Contributor;
import org.colophon.catalog.contributor.Contributors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Contributors as requests name them: by id, and in the version that an editor has seen. */
@Component
class HeldContributors {

    private final Contributors contributors;

    HeldContributors(Contributors contributors) {
        this.contributors = contributors;
    }

    /** @throws ResponseStatusException (404) when there is none */
    Contributor read(UUID id) {
        return contributors
                .findById(id)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No contributor has the id " + id));
    }

    /** @throws OptimisticLockingFailureException when the editor has seen another version */
    Contributor read(UUID id, ETag seen) {
        var contributor = read(id);
        if (!new ETag("v" + contributor.version(), false).compare(seen, true)) {
            throw new OptimisticLockingFailureException("The contributor is at version " + contributor.version());
        }
        return contributor;
    }

    static String tag(Contributor contributor) {
        return "\"v" + contributor.version() + '"';
    }
}
