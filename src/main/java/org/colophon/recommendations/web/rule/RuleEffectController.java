package org.colophon.recommendations.web.rule;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.effect.Effects;
import org.colophon.recommendations.rule.Rule;
import org.colophon.recommendations.rule.RuleId;
import org.colophon.recommendations.rule.Steering;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a rule would do to lists before it is set, changed or taken away. */
@RestController
@RequestMapping(RuleController.PATH)
class RuleEffectController {

    private final EditedRules rules;
    private final Effects effects;

    RuleEffectController(EditedRules rules, Effects effects) {
        this.rules = rules;
        this.effects = effects;
    }

    /** Tells which lists would change if a rule were added. */
    @PostMapping("/effects")
    EffectView ofAdding(@PathVariable BookId book, @Valid @RequestBody RuleForm form, Principal person) {
        var now = rules.of(book).rules();
        return effect(now, rules.set(rules.of(book), RuleId.create(), form.draft(), SignedIn.editor(person)));
    }

    /** Tells which lists would change if a rule were changed to what is sent, or taken away if nothing is. */
    @PostMapping("/{rule}/effects")
    EffectView ofChanging(
            @PathVariable BookId book,
            @PathVariable UUID rule,
            @Valid @RequestBody(required = false) @Nullable RuleForm form,
            Principal person) {
        var steering = rules.of(book);
        var now = steering.rules();
        var former = EditedRules.rule(steering, rule);
        var editor = SignedIn.editor(person);
        return effect(
                now,
                form == null
                        ? rules.drop(steering, former, editor)
                        : rules.replace(steering, former, form.draft(), editor));
    }

    private EffectView effect(List<Rule> now, Steering then) {
        return EffectView.of(effects.of(then.book(), now, then.rules()), rules.index());
    }
}
