package org.colophon.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Tells of arguments that a module makes of the request by itself. For springdoc they are no parameters; what they take of
 * the request is described under the name of their type.
 */
@Component
@Lazy
class OwnArguments implements GlobalOperationCustomizer {

    private final List<HandlerMethodArgumentResolver> resolvers;

    OwnArguments(
            List<HandlerMethodArgumentResolver> resolvers,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers) {
        this.resolvers = resolvers;
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(types(controllers, this::isOwn))
                .addSimpleTypesForParameterObject(types(controllers, OwnArguments::isReadFromOneValue));
    }

    private static Class<?>[] types(RequestMappingHandlerMapping controllers, Predicate<MethodParameter> which) {
        return controllers.getHandlerMethods().values().stream()
                .flatMap(it -> Arrays.stream(it.getMethodParameters()))
                .filter(which)
                .map(MethodParameter::getParameterType)
                .distinct()
                .toArray(Class<?>[]::new);
    }

    /** Whatever its type has inside, it is one parameter. */
    private static boolean isReadFromOneValue(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestParam.class)
                || parameter.hasParameterAnnotation(RequestHeader.class)
                || parameter.hasParameterAnnotation(PathVariable.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Arrays.stream(handler.getMethodParameters())
                .filter(this::isOwn)
                .map(it -> new Parameter().$ref(it.getParameterType().getSimpleName()))
                .filter(it -> operation.getParameters() == null
                        || !operation.getParameters().contains(it))
                .forEach(operation::addParametersItem);
        return operation;
    }

    private boolean isOwn(MethodParameter parameter) {
        return resolvers.stream().anyMatch(it -> it.supportsParameter(parameter));
    }
}
