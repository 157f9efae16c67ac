package org.colophon.recommendations.web.rule;

import jakarta.validation.Valid;
import java.security.Principal;
import org.colophon.recommendations.effect.Effects;
import org.colophon.recommendations.related.CurrentIndex;
import org.colophon.recommendations.settings.HouseSettings;
import org.colophon.recommendations.settings.SettingsDesk;
import org.colophon.recommendations.similarity.Weights;
import org.colophon.recommendations.web.Revision;
import org.springframework.http.ETag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How all lists are made. Has the ETag {@code "v0"} as long as the house has decided nothing. */
@RestController
@RequestMapping("/admin/api/recommendations/settings")
class SettingsController {

    private final SettingsDesk desk;
    private final Effects effects;
    private final CurrentIndex current;
    private final Weights configured;

    SettingsController(SettingsDesk desk, Effects effects, CurrentIndex current, Weights configured) {
        this.desk = desk;
        this.effects = effects;
        this.current = current;
        this.configured = configured;
    }

    /** Tells how lists are made. */
    @GetMapping
    ResponseEntity<SettingsForm> show() {
        return answer(desk.read());
    }

    /** Changes how lists are made. */
    @PutMapping
    ResponseEntity<SettingsForm> follow(
            @RequestHeader("If-Match") ETag ifMatch, @Valid @RequestBody SettingsForm form, Principal person) {
        var editor = SignedIn.editor(person);
        editor.requireAllImprints();
        var settings = desk.read();
        new Revision(settings.version()).mustBe(ifMatch);
        return answer(desk.keep(settings.follow(form.settings(configured), editor.name())));
    }

    /** Tells which lists would change if they were made so. */
    @PostMapping("/effects")
    EffectView effects(@Valid @RequestBody SettingsForm form) {
        return EffectView.of(effects.of(form.settings(configured)), current.get());
    }

    private ResponseEntity<SettingsForm> answer(HouseSettings settings) {
        return new Revision(settings.version()).answer(SettingsForm.of(settings.settings(), configured));
    }
}
