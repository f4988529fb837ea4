package org.spira.api.accounts.adapter.gate;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.spira.api.accounts.application.Authenticate;
import org.spira.api.web.shares.AccountShares;
import org.spira.api.web.shares.ShareMeters;
import org.spira.api.web.shares.ShareSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;

/** Who may call what: one chain for the actuator, one for everything else; both end closed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShareSettings.class)
public class GateConfiguration {

  private static final String[] PROBES = {
    "/actuator", "/actuator/health", "/actuator/health/**", "/actuator/prometheus", "/actuator/info"
  };

  @Bean
  AccessRule declaredAccess() {
    return new DeclaredAccess();
  }

  @Bean
  AccessRule frameworkAccess() {
    return new FrameworkAccess();
  }

  @Bean
  Routes apiRoutes(ObjectProvider<HandlerMapping> mappings, List<AccessRule> rules) {
    return new Routes(mappings, rules);
  }

  @Bean
  AccountShares requestShares(ShareSettings settings, MeterRegistry registry) {
    AccountShares shares = new AccountShares(settings.perUser(), settings.patience());
    ShareMeters.count(shares, registry);
    return shares;
  }

  /** A verb that the path does not know is answered by the routing, in JSON and with 405. */
  @Bean
  HttpFirewall apiFirewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setUnsafeAllowAnyHttpMethod(true);
    return firewall;
  }

  /** Probes and metrics are open; an endpoint that somebody else exposes is not even there. */
  @Bean
  @Order(1)
  SecurityFilterChain actuatorSecurity(
      HttpSecurity http, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors)
      throws Exception {
    NotThere notThere = new NotThere(new Answering(errors));
    return plain(http)
        .securityMatcher("/actuator", "/actuator/**")
        .authorizeHttpRequests(
            requests -> requests.requestMatchers(PROBES).permitAll().anyRequest().denyAll())
        .exceptionHandling(
            refusals -> refusals.authenticationEntryPoint(notThere).accessDeniedHandler(notThere))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain apiSecurity(
      HttpSecurity http,
      Routes routes,
      Authenticate authenticate,
      AccountShares shares,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors)
      throws Exception {
    Answering answering = new Answering(errors);
    return plain(http)
        .addFilterBefore(
            new TokenFilter(routes, authenticate, answering, shares),
            AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().access(new RoleGate(routes)))
        .exceptionHandling(
            refusals -> refusals.authenticationEntryPoint(answering).accessDeniedHandler(answering))
        .build();
  }

  private static HttpSecurity plain(HttpSecurity http) throws Exception {
    return http.csrf(AbstractHttpConfigurer::disable)
        .cors(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(SafeHeaders::put)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
  }
}
