package org.spira.inference.direct;

import org.spira.inference.direct.adapter.rest.KeyFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * The door before models that are asked directly, where the Inference Server has a port to itself;
 * beside the API Server, that one's door stands before them.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "inference.http-models", havingValue = "true")
@EnableConfigurationProperties(DirectAccessSettings.class)
public class DirectAccessConfiguration {

  @Bean
  FilterRegistrationBean<KeyFilter> inferenceKeyFilter(DirectAccessSettings settings) {
    FilterRegistrationBean<KeyFilter> first =
        new FilterRegistrationBean<>(new KeyFilter(settings.required()));
    first.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return first;
  }
}
