package org.colophon;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What holds for the controllers of every module. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new EntityTagConverter());
    }

    /**
     * Made here and not found by scanning, because what a configuration makes is registered after all that scanning finds:
     * so the advice of any module comes first, and this one has only what none of them knows.
     */
    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice() {};
    }
}
