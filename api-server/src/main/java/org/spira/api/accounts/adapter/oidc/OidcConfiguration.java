package org.spira.api.accounts.adapter.oidc;

import io.micrometer.core.instrument.MeterRegistry;
import org.spira.api.accounts.port.Provider;
import org.spira.api.shared.ApiClock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The hospital's own login, where one is set up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
public class OidcConfiguration {

  @Bean
  Provider apiProvider(OidcSettings settings, MeterRegistry registry, ApiClock clock) {
    return settings.isOn()
        ? new OpenIdProvider(settings, new ProviderMeters(registry), clock.clock())
        : new NoProvider();
  }
}
