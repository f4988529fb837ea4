package org.spira.api.web;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.spira.api.web.description.OpenApiConfiguration;
import org.spira.api.web.errors.ApiErrors;
import org.spira.api.web.errors.FallbackErrors;
import org.spira.api.web.errors.TomcatConfiguration;
import org.spira.api.web.outgoing.BrokenAnswers;
import org.spira.api.web.outgoing.PacedAnswers;
import org.spira.api.web.proxies.ProxiesConfiguration;
import org.spira.api.web.spool.SpoolConfiguration;
import org.spira.common.pace.Pace;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What stands before and behind the controllers of all subjects. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
@Import({
  ApiErrors.class,
  FallbackErrors.class,
  OpenApiConfiguration.class,
  ProxiesConfiguration.class,
  SpoolConfiguration.class,
  TomcatConfiguration.class
})
public class WebConfiguration {

  private static final long PREFLIGHT_SECONDS = 600;

  /** Answers that were broken off because they were read too slowly. */
  private static final String READ_TOO_SLOWLY = "spira.answers.read.too.slowly";

  @Bean
  FilterRegistrationBean<CorsFilter> apiCorsFilter(WebSettings settings) {
    CorsConfiguration cors = new CorsConfiguration();
    cors.setAllowedOriginPatterns(settings.patterns());
    cors.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"));
    cors.setAllowedHeaders(List.of(CorsConfiguration.ALL));
    cors.setExposedHeaders(List.of("Retry-After", "Link"));
    cors.setAllowCredentials(true);
    cors.setMaxAge(PREFLIGHT_SECONDS);
    UrlBasedCorsConfigurationSource everywhere = new UrlBasedCorsConfigurationSource();
    everywhere.registerCorsConfiguration("/**", cors);
    CorsFilter filter = new CorsFilter(everywhere);
    filter.setCorsProcessor(new LenientCors());
    return FilterOrder.CORS.put(filter);
  }

  @Bean
  FilterRegistrationBean<UrlHandlerFilter> apiSlashFilter() {
    return FilterOrder.SLASHES.put(
        UrlHandlerFilter.trailingSlashHandler("/v1/**").wrapRequest().build());
  }

  @Bean
  FilterRegistrationBean<PacedAnswers> apiPacedAnswers(MeterRegistry registry) {
    PacedAnswers answers = new PacedAnswers(Pace.OF_ANSWERS);
    FunctionCounter.builder(READ_TOO_SLOWLY, answers, PacedAnswers::tooSlow).register(registry);
    return FilterOrder.ANSWERS.put(answers);
  }

  @Bean
  BrokenAnswers apiBrokenAnswers() {
    return new BrokenAnswers();
  }

  /** To the description, where there is one. */
  @Bean
  @ConditionalOnBooleanProperty(name = "springdoc.swagger-ui.enabled", matchIfMissing = true)
  WebMvcConfigurer apiRedirects() {
    return new WebMvcConfigurer() {
      @Override
      public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/v3/api-docs", "/openapi.json");
        registry.addRedirectViewController("/swagger-ui.html", "/docs");
      }
    };
  }
}
