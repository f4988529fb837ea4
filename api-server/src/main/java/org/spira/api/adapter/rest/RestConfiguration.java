package org.spira.api.adapter.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import jakarta.servlet.Filter;
import java.util.List;
import org.spira.api.application.Authenticate;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The web layer: controllers, and the filters before them in this order. */
@Configuration(proxyBeanMethods = false)
@Import({
  ApiErrors.class,
  LastResort.class,
  UserController.class,
  ModelController.class,
  HospitalController.class,
  InferenceController.class
})
public class RestConfiguration {

  private static final String SCHEME = "token";
  private static final int CORS = Ordered.HIGHEST_PRECEDENCE;
  private static final int SLASHES = CORS + 1;
  private static final int UPLOADS = CORS + 2;
  private static final long PREFLIGHT_SECONDS = 600;

  @Bean
  FilterRegistrationBean<CorsFilter> apiCorsFilter(AllowedOrigins allowed) {
    CorsConfiguration cors = new CorsConfiguration();
    cors.setAllowedOriginPatterns(allowed.origins());
    cors.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"));
    cors.setAllowedHeaders(List.of(CorsConfiguration.ALL));
    cors.setExposedHeaders(List.of("Retry-After"));
    cors.setAllowCredentials(true);
    cors.setMaxAge(PREFLIGHT_SECONDS);
    UrlBasedCorsConfigurationSource everywhere = new UrlBasedCorsConfigurationSource();
    everywhere.registerCorsConfiguration("/**", cors);
    CorsFilter filter = new CorsFilter(everywhere);
    filter.setCorsProcessor(new LenientCors());
    return ordered(filter, CORS);
  }

  @Bean
  FilterRegistrationBean<UrlHandlerFilter> apiSlashFilter() {
    return ordered(UrlHandlerFilter.trailingSlashHandler("/v1/**").wrapRequest().build(), SLASHES);
  }

  @Bean
  FilterRegistrationBean<UploadLimit> apiUploadFilter(UploadLimit limit) {
    return ordered(limit, UPLOADS);
  }

  /** Headers and a firewall; who calls is found out behind the routing. */
  @Bean
  SecurityFilterChain apiSecurity(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .cors(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  @Bean
  WebMvcConfigurer apiWebMvc(Authenticate authenticate) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new CallerInterceptor(authenticate)).addPathPatterns("/v1/**");
      }

      @Override
      public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/docs");
        registry.addRedirectViewController("/v3/api-docs", "/openapi.json");
        registry.addRedirectViewController("/swagger-ui.html", "/docs");
      }
    };
  }

  @Bean
  OpenAPI apiDocument() {
    SecurityScheme scheme =
        new SecurityScheme()
            .type(SecurityScheme.Type.OAUTH2)
            .flows(
                new OAuthFlows()
                    .password(new OAuthFlow().tokenUrl("/v1/users/auth").scopes(new Scopes())));
    return new OpenAPI()
        .info(
            new Info()
                .title("SPIRA API Server")
                .version("v1")
                .description("Detects respiratory insufficiency from a patient's voice."))
        .components(new Components().addSecuritySchemes(SCHEME, scheme))
        .addSecurityItem(new SecurityRequirement().addList(SCHEME));
  }

  private static <F extends Filter> FilterRegistrationBean<F> ordered(F filter, int order) {
    FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    return registration;
  }

  /** The pages that may read answers, as origins or patterns of origins. */
  public record AllowedOrigins(List<String> origins) {

    /** Copies the list. */
    public AllowedOrigins {
      origins = List.copyOf(origins);
    }
  }
}
