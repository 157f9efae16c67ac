package org.colophon.catalog.web;

import java.util.List;
import java.util.Map;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives controllers the {@link Editor} who calls them, or the {@link Edit} that they are making: the person signed in, the
 * imprints that they are limited to, and the words of the query parameter {@code why}.
 */
@Component
class EditArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String WHY = "why";

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Edit.class || parameter.getParameterType() == Editor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var editor = SignedIn.editor((Authentication) request.getUserPrincipal());
        return parameter.getParameterType() == Editor.class ? editor : edit(editor, request.getParameter(WHY));
    }

    private static Edit edit(Editor editor, @Nullable String why) {
        try {
            return new Edit(editor, why);
        } catch (IllegalArgumentException e) {
            var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The request has faults.");
            problem.setProperty("errors", List.of(Map.of("parameter", WHY, "detail", String.valueOf(e.getMessage()))));
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, e);
        }
    }
}
