package org.colophon.recommendations.web;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ETag;
import org.springframework.http.ResponseEntity;

/** The state of something that editors change, as HTTP knows it: {@code "v0"} before the first change. */
public record Revision(long version) {

    /** @throws OptimisticLockingFailureException when the editor has seen another state */
    public void mustBe(ETag seen) {
        if (!seen.tag().equals(tag())) {
            throw new OptimisticLockingFailureException("It is at " + tag() + " and no longer at " + seen.tag());
        }
    }

    public <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().eTag(tag()).body(body);
    }

    public String tag() {
        return "v" + version;
    }
}
