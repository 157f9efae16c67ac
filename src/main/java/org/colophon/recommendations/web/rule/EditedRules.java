package org.colophon.recommendations.web.rule;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.related.CurrentIndex;
import org.colophon.recommendations.related.RelatedIndex;
import org.colophon.recommendations.rule.Editor;
import org.colophon.recommendations.rule.Rule;
import org.colophon.recommendations.rule.RuleDesk;
import org.colophon.recommendations.rule.RuleDraft;
import org.colophon.recommendations.rule.RuleId;
import org.colophon.recommendations.rule.Steering;
import org.colophon.recommendations.web.NoSuchBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The rules of the book that a request names, as they are and as the request wants them. Keeps nothing. */
@Component
class EditedRules {

    private final CurrentIndex current;
    private final RuleDesk desk;
    private final Clock clock;

    EditedRules(CurrentIndex current, RuleDesk desk, ObjectProvider<Clock> clock) {
        this.current = current;
        this.desk = desk;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    RelatedIndex index() {
        return current.get();
    }

    /** @throws NoSuchBook when no such book was ever published */
    Steering of(BookId book) {
        return index().find(book).map(Profile::id).map(desk::of).orElseThrow(() -> new NoSuchBook(book));
    }

    /** The rules with a changed one. */
    Steering replace(Steering rules, Rule former, RuleDraft draft, Editor editor) {
        editor.require(former.measure());
        return set(rules, former.id(), draft, editor);
    }

    /** The rules with one more, or with that one changed. */
    Steering set(Steering rules, RuleId id, RuleDraft draft, Editor editor) {
        var index = index();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var rule = draft.sign(id, editor.name(), now, book -> index.find(book).isPresent());
        editor.require(rule.measure());
        return rules.set(rule);
    }

    /** The rules without that one. */
    Steering drop(Steering rules, Rule rule, Editor editor) {
        editor.require(rule.measure());
        return rules.drop(rule.id());
    }

    /** @throws ResponseStatusException (404) when the book has no such rule */
    static Rule rule(Steering rules, UUID id) {
        return rules.find(new RuleId(id))
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "The book has no rule with the id " + id));
    }
}
