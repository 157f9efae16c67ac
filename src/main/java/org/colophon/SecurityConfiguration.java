package org.colophon;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;
import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAnyRole;
import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAuthority;
import static org.springframework.security.authorization.AuthorizationManagers.allOf;
import static org.springframework.security.authorization.AuthorizationManagers.not;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may call what. Three chains, each ending in a denial: what no rule names is out of reach for everybody, and answered as
 * if it were not there. The people themselves are found by beans that the accounts bring: for passwords, sessions, tokens and providers.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; object-src 'none'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String PERMISSIONS_POLICY =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    private static final RequestMatcher[] PUBLIC_PAGES = reads(
            "/", "/books/**", "/subjects/**", "/covers/**", "/files/**", "/sign-in", "/for-you", "/what-we-remember");
    private static final RequestMatcher CHOICES = pathPattern(POST, "/what-we-remember/*");
    private static final RequestMatcher[] BOOKMARKS = {
        pathPattern(POST, "/books/*/bookmark"), pathPattern(POST, "/books/*/bookmark/forget")
    };
    private static final RequestMatcher[] STATIC_FILES = reads("/colophon*.css", "/favicon.*", "/js/**");
    private static final String[] DESK = {"EDITOR", "ADMIN"};
    private static final String[] EVERYBODY = {"SUBSCRIBER", "EDITOR", "ADMIN"};

    /** A token that has leaked must not become more tokens, nor a password. */
    private static final RequestMatcher[] PASSWORD_ONLY = {
        pathPattern(POST, "/admin/api/accounts/me/tokens"), pathPattern(PUT, "/admin/api/accounts/me/password")
    };

    @Bean
    @Order(1)
    SecurityFilterChain actuator(HttpSecurity http, OutOfReach outOfReach) {
        return sealed(http.securityMatcher("/actuator/**"))
                .authorizeHttpRequests(rules -> rules.requestMatchers(reads("/actuator/health/**"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(it -> it.authenticationEntryPoint(outOfReach).accessDeniedHandler(outOfReach))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain interfaces(
            HttpSecurity http,
            ProblemRefusals refusals,
            OutOfReach outOfReach,
            ObjectProvider<OpaqueTokenIntrospector> tokens) {
        tokens.ifAvailable(it -> http.oauth2ResourceServer(bearer -> bearer.opaqueToken(token -> token.introspector(it))
                .authenticationEntryPoint(refusals)
                .accessDeniedHandler(refusals)));
        return sealed(http.securityMatcher("/admin/api/**", "/api/**"))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .authorizeHttpRequests(SecurityConfiguration::decideOnInterfaces)
                .exceptionHandling(it -> it.defaultAuthenticationEntryPointFor(refusals, pathPattern("/admin/api/**"))
                        .defaultAuthenticationEntryPointFor(outOfReach, pathPattern("/api/**"))
                        .defaultAccessDeniedHandlerFor(refusals, pathPattern("/admin/api/**"))
                        .defaultAccessDeniedHandlerFor(outOfReach, pathPattern("/api/**")))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            OutOfReach outOfReach,
            ObjectProvider<SecurityContextRepository> sessions,
            ObjectProvider<ClientRegistrationRepository> providers) {
        sessions.ifAvailable(it -> http.securityContext(context -> context.securityContextRepository(
                new DelegatingSecurityContextRepository(new RequestAttributeSecurityContextRepository(), it))));
        providers.ifAvailable(it -> http.oauth2Login(login -> login.loginPage("/sign-in")
                .successHandler(new BackToTheReading())
                .failureHandler(new ForwardAuthenticationFailureHandler("/sign-in/refused"))));
        return headed(http)
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .successHandler(new BackToTheReading())
                        .failureForwardUrl("/sign-in/refused"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .requestCache(SecurityConfiguration::rememberDeskPages)
                .authorizeHttpRequests(
                        rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(PUBLIC_PAGES)
                                .permitAll()
                                .requestMatchers(STATIC_FILES)
                                .permitAll()
                                .requestMatchers(CHOICES)
                                .permitAll()
                                .requestMatchers(BOOKMARKS)
                                .hasAnyRole(EVERYBODY)
                                .requestMatchers("/admin/accounts/tokens/**")
                                .hasAnyRole(EVERYBODY)
                                .requestMatchers("/admin/**")
                                .hasAnyRole(DESK)
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(it -> it.authenticationEntryPoint(DelegatingAuthenticationEntryPoint.builder()
                                .addEntryPointFor(
                                        new LoginUrlAuthenticationEntryPoint("/sign-in"), pathPattern("/admin/**"))
                                .defaultEntryPoint(outOfReach)
                                .build())
                        .accessDeniedHandler(outOfReach))
                .build();
    }

    private static void decideOnInterfaces(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(reads("/api/v1/**", "/api/openapi.json"))
                .permitAll()
                .requestMatchers(PASSWORD_ONLY)
                .access(allOf(hasAnyRole(EVERYBODY), not(hasAuthority(FactorGrantedAuthority.BEARER_AUTHORITY))))
                .requestMatchers("/admin/api/accounts/me/**")
                .hasAnyRole(EVERYBODY)
                .requestMatchers(reads("/admin/api/catalog/imprints/**"))
                .hasAnyRole(DESK)
                .requestMatchers(
                        "/admin/api/accounts/**", "/admin/api/catalog/imports/**", "/admin/api/catalog/imprints/**")
                .hasRole("ADMIN")
                .requestMatchers("/admin/api/**")
                .hasAnyRole(DESK)
                .anyRequest()
                .denyAll();
    }

    /** For callers that bring their credentials with each request: no session, so no forged request to fear. */
    private static HttpSecurity sealed(HttpSecurity http) {
        return headed(http)
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    /** On every answer. Spring adds "no-store" only where an answer says nothing of caching itself. */
    private static HttpSecurity headed(HttpSecurity http) {
        return http.headers(headers -> headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(it -> it.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(it -> it.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny));
    }

    /** Only the desk is worth coming back to: an address that nobody knows must not cost a session. */
    private static void rememberDeskPages(RequestCacheConfigurer<HttpSecurity> configurer) {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(pathPattern(GET, "/admin/**"));
        configurer.requestCache(cache);
    }

    private static RequestMatcher[] reads(String... patterns) {
        return Arrays.stream(patterns)
                .flatMap(pattern -> Stream.of(pathPattern(GET, pattern), pathPattern(HEAD, pattern)))
                .toArray(RequestMatcher[]::new);
    }
}
