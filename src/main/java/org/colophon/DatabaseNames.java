package org.colophon;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.stereotype.Component;

/**
 * Leaves the names of tables and columns unquoted: quoted ones would have to be in capitals for H2 and in small letters for
 * PostgreSQL.
 */
@Component
class DatabaseNames implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof RelationalMappingContext mapping) {
            mapping.setForceQuote(false);
        }
        return bean;
    }
}
