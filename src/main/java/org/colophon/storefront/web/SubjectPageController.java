package org.colophon.storefront.web;

import java.util.List;
import java.util.stream.Stream;
import org.colophon.storefront.freshness.Freshness;
import org.colophon.storefront.shelf.Cursor;
import org.colophon.storefront.shelf.Listing;
import org.colophon.storefront.shelf.Shelf;
import org.colophon.storefront.subject.Subject;
import org.colophon.storefront.subject.SubjectShelves;
import org.colophon.storefront.subject.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Browsing by subject: a subject covers all that is part of it. */
@Controller
class SubjectPageController {

    private final SubjectShelves shelves;
    private final Shelf shelf;
    private final Freshness freshness;

    SubjectPageController(SubjectShelves shelves, Shelf shelf, Freshness freshness) {
        this.shelves = shelves;
        this.shelf = shelf;
        this.freshness = freshness;
    }

    /** A subject and those that are part of it, as the list of all subjects shows them. */
    record Group(Subject subject, List<Group> parts) {

        static Group of(Subject subject, Subjects all) {
            return new Group(
                    subject,
                    all.below(subject).stream().map(part -> of(part, all)).toList());
        }
    }

    @GetMapping("/subjects")
    @Nullable String subjects(Model model, ServletWebRequest request) {
        var subjects = shelves.subjects();
        if (freshness.isKept(request, subjects.all())) {
            return null;
        }
        model.addAttribute("nav", "subjects");
        model.addAttribute(
                "groups",
                subjects.widest().stream()
                        .map(subject -> Group.of(subject, subjects))
                        .toList());
        return "storefront/subjects";
    }

    @GetMapping("/subjects/{code}")
    @Nullable String subject(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Cursor after,
            Model model,
            ServletWebRequest request) {
        var subjects = shelves.subjects();
        var subject = subjects.subject(code);
        var slice = shelf.about(code, after == null ? Cursor.START : after, BookListPageController.PAGE);
        var states = slice.listings().stream().map(Listing::state);
        if (freshness.isKept(
                request, Stream.concat(subjects.all().stream(), states).toList())) {
            return null;
        }
        model.addAttribute("nav", "subjects");
        model.addAttribute("subject", subject);
        model.addAttribute("above", subjects.above(subject));
        model.addAttribute("below", subjects.below(subject));
        model.addAttribute("page", BookPages.of(slice, after));
        return "storefront/subject";
    }
}
