package org.colophon.storefront.api;

import org.colophon.storefront.freshness.Freshness;
import org.colophon.storefront.subject.SubjectShelves;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What there are books on. */
@RestController
class SubjectResource {

    private final SubjectShelves shelves;
    private final Freshness freshness;
    private final StorefrontMapper mapper;

    SubjectResource(SubjectShelves shelves, Freshness freshness, StorefrontMapper mapper) {
        this.shelves = shelves;
        this.freshness = freshness;
        this.mapper = mapper;
    }

    /** Lists the subjects of published books with how many there are on each. */
    @GetMapping("/api/v1/subjects")
    @Nullable Items<SubjectCountJson> subjects(ServletWebRequest request) {
        var subjects = shelves.subjects().all();
        return freshness.isKept(request, subjects) ? null : Items.all(mapper.toSubjects(subjects));
    }
}
