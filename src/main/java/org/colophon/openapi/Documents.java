package org.colophon.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.models.GroupedOpenApi;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JsonNode;

/**
 * Two documents: what anyone may call at {@code /api/openapi.json}, what editors may at {@code /admin/api/openapi.json}, so
 * that each lies where its readers are let in. All of it is made when a document is first asked for.
 */
@Configuration(proxyBeanMethods = false)
class Documents implements WebMvcConfigurer {

    private static final String PUBLIC = """
            Published books as the pages show them, for anyone. Read only. Answers carry an `ETag`; send it as `If-None-Match` \
            and 304 tells that nothing has changed. Lists are read from cursor to cursor, by `next` or by the `Link` to it.""";
    private static final String ADMIN = """
            What editors do, over HTTP. Every read of something that can be changed answers its `ETag`, and every write of it \
            needs that as `If-Match`. A POST takes an `Idempotency-Key`, so that it may be repeated without fear. Properties \
            that are not described here are refused. What is wrong with a request is told as a problem (RFC 9457) that lists \
            all faults at once.""";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/api/openapi.json").setViewName("forward:/openapi/public");
        registry.addViewController("/admin/api/openapi.json").setViewName("forward:/openapi/admin");
    }

    @Bean
    GroupedOpenApi publicInterface() {
        return group("public", "/api/v1/**", api -> {
            api.getInfo().title("Colophon for readers and programs").description(PUBLIC);
            api.getComponents().setSecuritySchemes(null);
        });
    }

    @Bean
    GroupedOpenApi adminInterface() {
        return group("admin", "/admin/api/**", api -> {
            api.getInfo().title("Colophon for editors").description(ADMIN);
            api.addSecurityItem(new SecurityRequirement().addList("basic"));
            api.addSecurityItem(new SecurityRequirement().addList("bearer"));
        });
    }

    private static GroupedOpenApi group(String name, String paths, OpenApiCustomizer purpose) {
        return GroupedOpenApi.builder()
                .group(name)
                .pathsToMatch(paths)
                .addOpenApiCustomizer(purpose)
                .build();
    }

    /** What all documents have in common, and what is said of every operation alike. */
    @Bean
    @Lazy
    OpenAPI base(@Value("classpath:openapi/base.json") Resource base) throws IOException {
        return Json31.mapper().readValue(base.getContentAsByteArray(), OpenAPI.class);
    }

    /** Asked after all other converters, which add to what it finds. */
    @Bean
    @Lazy
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver modelResolver(TypeNames names) {
        SpringDocUtils.getConfig()
                .replaceWithSchema(JsonNode.class, anyJson())
                .replaceWithSchema(LocalDateTime.class, new StringSchema().example("2027-01-12T09:00"));
        return new ModelResolver(Json31.mapper(), names).openapi31(true);
    }

    private static JsonSchema anyJson() {
        var schema = new JsonSchema();
        schema.setItems(new JsonSchema());
        schema.setTypes(new TreeSet<>(List.of("array", "boolean", "number", "object", "string")));
        return schema;
    }
}
