package org.colophon.accounts.oidc;

import org.colophon.accounts.account.AccountRegister;
import org.colophon.accounts.signin.ProviderRefused;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.user.OAuth2User;

/** What Spring Security asks about people who come from a provider, when {@code spring.security.oauth2.client} names one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(Claims.class)
class ProviderSignIn {

    @Bean
    Admission admission(AccountRegister register, Claims claims, ApplicationEventPublisher events) {
        return new Admission(register, claims, events);
    }

    /** OAuth 2.0 alone says what a program may do, not who a person is. */
    @Bean
    OAuth2UserService<OAuth2UserRequest, OAuth2User> withoutIdentity() {
        return request -> {
            throw new ProviderRefused(
                    "This provider is set up without the scope \"openid\", and cannot say who you are.");
        };
    }
}
