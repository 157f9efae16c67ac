package org.colophon.accounts.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page to sign in on. What is sent from it, Spring Security takes; when it refuses, it forwards to here. */
@Controller
final class SignInPage {

    private static final String VIEW = "accounts/sign-in";

    private final List<Provider> providers;

    SignInPage(ObjectProvider<InMemoryClientRegistrationRepository> registrations) {
        this.providers = registrations.stream()
                .flatMap(it -> StreamSupport.stream(it.spliterator(), false))
                .filter(it -> it.getAuthorizationGrantType().equals(AuthorizationGrantType.AUTHORIZATION_CODE))
                .map(Provider::of)
                .toList();
    }

    /** Whom one may sign in with instead of with a password. */
    record Provider(String id, String name) {

        static Provider of(ClientRegistration registration) {
            return new Provider(registration.getRegistrationId(), registration.getClientName());
        }
    }

    /**
     * @param name what was typed last time
     * @param to where to go after signing in, a path of this site
     */
    record Form(@Nullable String name, @Nullable String to) {}

    @ModelAttribute("providers")
    List<Provider> providers() {
        return providers;
    }

    @GetMapping("/sign-in")
    String open(@ModelAttribute("form") Form form) {
        return VIEW;
    }

    @RequestMapping("/sign-in/refused")
    String refused(
            @ModelAttribute("form") Form form,
            @RequestAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) AuthenticationException reason,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("refusal", explain(reason, response));
        return VIEW;
    }

    /** Never tells whether there is such an account, or whether it is disabled, before somebody proved to be its owner. */
    private static String explain(AuthenticationException reason, HttpServletResponse response) {
        return switch (reason) {
            case TooManyAttempts early -> {
                response.setStatus(early.getStatusCode().value());
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(early.seconds()));
                yield "Too many failed attempts. Please wait " + early.seconds() + " s and try again.";
            }
            case AuthenticationServiceException unavailable -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                yield "Signing in is not possible just now. Please try again in a while.";
            }
            case ProviderRefused refused -> {
                response.setStatus(HttpStatus.FORBIDDEN.value());
                yield refused.reason();
            }
            case OAuth2AuthenticationException failed -> {
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
                yield "Signing in with the provider did not work. Please try again.";
            }
            default -> {
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
                yield "The name or the password is wrong.";
            }
        };
    }
}
