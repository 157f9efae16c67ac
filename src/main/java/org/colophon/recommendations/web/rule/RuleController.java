package org.colophon.recommendations.web.rule;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.rule.RuleDesk;
import org.colophon.recommendations.rule.RuleId;
import org.colophon.recommendations.rule.Steering;
import org.colophon.recommendations.web.Revision;
import org.colophon.recommendations.web.RuleView;
import org.springframework.http.ETag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The rules of a book: about its own list, and about itself on all others. If-Match is the ETag of all its rules, which each of
 * the answers brings anew; it is {@code "v0"} before the first.
 */
@RestController
@RequestMapping(RuleController.PATH)
class RuleController {

    static final String PATH = "/admin/api/recommendations/books/{book}/rules";

    private final EditedRules rules;
    private final RuleDesk desk;

    RuleController(EditedRules rules, RuleDesk desk) {
        this.rules = rules;
        this.desk = desk;
    }

    /** Lists the rules of a book. */
    @GetMapping
    ResponseEntity<RuleList> list(@PathVariable BookId book) {
        return answer(rules.of(book));
    }

    /** Shows a rule. */
    @GetMapping("/{rule}")
    ResponseEntity<RuleView> show(@PathVariable BookId book, @PathVariable UUID rule) {
        return answer(rules.of(book), rule);
    }

    /** Adds a rule to those of a book. */
    @PostMapping
    ResponseEntity<RuleView> add(
            @PathVariable BookId book,
            @RequestHeader("If-Match") ETag ifMatch,
            @Valid @RequestBody RuleForm form,
            Principal person,
            UriComponentsBuilder uri) {
        var id = RuleId.create();
        var kept = desk.keep(rules.set(seen(book, ifMatch), id, form.draft(), SignedIn.editor(person)));
        return ResponseEntity.created(uri.path(PATH + "/{rule}").build(book, id))
                .eTag(new Revision(kept.version()).tag())
                .body(view(kept, id.value()));
    }

    /** Changes a rule. */
    @PutMapping("/{rule}")
    ResponseEntity<RuleView> change(
            @PathVariable BookId book,
            @PathVariable UUID rule,
            @RequestHeader("If-Match") ETag ifMatch,
            @Valid @RequestBody RuleForm form,
            Principal person) {
        var seen = seen(book, ifMatch);
        var former = EditedRules.rule(seen, rule);
        return answer(desk.keep(rules.replace(seen, former, form.draft(), SignedIn.editor(person))), rule);
    }

    /** Takes a rule away. */
    @DeleteMapping("/{rule}")
    ResponseEntity<RuleList> remove(
            @PathVariable BookId book,
            @PathVariable UUID rule,
            @RequestHeader("If-Match") ETag ifMatch,
            Principal person) {
        var seen = seen(book, ifMatch);
        return answer(desk.keep(rules.drop(seen, EditedRules.rule(seen, rule), SignedIn.editor(person))));
    }

    private Steering seen(BookId book, ETag ifMatch) {
        var steering = rules.of(book);
        new Revision(steering.version()).mustBe(ifMatch);
        return steering;
    }

    private ResponseEntity<RuleList> answer(Steering steering) {
        return new Revision(steering.version()).answer(RuleList.of(steering, rules.index()));
    }

    private ResponseEntity<RuleView> answer(Steering steering, UUID rule) {
        return new Revision(steering.version()).answer(view(steering, rule));
    }

    private RuleView view(Steering steering, UUID rule) {
        return RuleView.of(EditedRules.rule(steering, rule), rules.index());
    }
}
