package org.colophon.accounts.signin;

import org.colophon.accounts.audit.AccountEvent;
import org.colophon.accounts.audit.AccountEvent.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Has each beginning of a session written to the audit trail. A program that brings its password with each request begins
 * none, and would fill the trail.
 */
@Component
final class SignInRecord {

    private final ApplicationEventPublisher events;

    SignInRecord(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent success) {
        var person = success.getAuthentication();
        var means = person instanceof OAuth2AuthenticationToken ? "by a provider" : "with a password";
        var source = Attempt.of(person).source();
        events.publishEvent(new AccountEvent(person.getName(), What.SIGNED_IN, means + ", from " + source));
    }
}
