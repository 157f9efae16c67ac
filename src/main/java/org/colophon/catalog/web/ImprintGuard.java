package org.colophon.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.catalog.BookId;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.ImprintOutOfReach;
import org.colophon.catalog.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps editors who are limited to imprints from whatever else is changed about the books of others: their texts, previews and
 * related books. Those contexts know no imprint of a draft; the address of each change names the book, and its imprint is the
 * catalogue's to know. A book that is not there, or what is no id, is left to whom the request is for.
 */
@Component
class ImprintGuard implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Register register;

    ImprintGuard(Register register) {
        this.register = register;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(this)
                .addPathPatterns(
                        "/admin/api/*/books/{book}/**",
                        "/admin/*/books/{book}/**",
                        "/admin/api/content/imprint-preview")
                .excludePathPatterns("/admin/api/catalog/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READING.contains(request.getMethod())) {
            require(Edit.by(SignedIn.editor((Authentication) request.getUserPrincipal())), request);
        }
        return true;
    }

    private void require(Edit edit, HttpServletRequest request) {
        try {
            imprints(request).forEach(edit::require);
        } catch (ImprintOutOfReach refused) {
            throw new ErrorResponseException(
                    HttpStatus.FORBIDDEN,
                    ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, refused.getMessage()),
                    refused);
        }
    }

    private List<@Nullable String> imprints(HttpServletRequest request) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables.get("book") instanceof String id
                ? imprintOf(id)
                : Collections.singletonList(request.getParameter("imprint"));
    }

    private List<@Nullable String> imprintOf(String book) {
        try {
            return register.imprintOf(BookId.of(book));
        } catch (IllegalArgumentException noId) {
            return List.of();
        }
    }
}
