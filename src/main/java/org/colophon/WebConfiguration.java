package org.colophon;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.FormatterRegistry;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What holds for the controllers of every module. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new EntityTagConverter());
    }

    @Bean
    JsonMapperBuilderCustomizer readingOn() {
        return mapper -> mapper.addHandler(new ReadingOn());
    }

    /** Parameters are texts too. */
    @Bean
    HttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(Characters::areAllowed);
        return firewall;
    }

    /**
     * Made here and not found by scanning, because what a configuration makes is registered after all that scanning finds:
     * so the advice of any module comes first, and this one has only what none of them knows.
     */
    @Bean
    ProblemAdvice problemAdvice(@Qualifier("mvcConversionService") ObjectProvider<ConversionService> conversion) {
        return new ProblemAdvice(conversion) {};
    }
}
