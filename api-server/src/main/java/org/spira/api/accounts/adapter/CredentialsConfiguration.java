package org.spira.api.accounts.adapter;

import org.spira.api.accounts.port.Tokens;
import org.spira.api.shared.ApiClock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** How users prove who they are: passwords by bcrypt, tokens as JWTs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JwtSettings.class)
@Import(PasswordsConfiguration.class)
public class CredentialsConfiguration {

  @Bean
  Tokens apiTokens(JwtSettings settings, ApiClock clock) {
    return new JwtTokens(settings.key(), settings.ttl(), clock.clock());
  }
}
