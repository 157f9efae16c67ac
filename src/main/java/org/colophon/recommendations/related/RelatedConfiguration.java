package org.colophon.recommendations.related;

import org.colophon.recommendations.similarity.Weights;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Weights.class)
class RelatedConfiguration {}
