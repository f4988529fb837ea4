package org.spira.api.accounts.adapter;

import org.spira.api.accounts.AccountSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How passwords are kept: by bcrypt. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountSettings.class)
public class PasswordsConfiguration {

  @Bean
  PooledPasswordHasher apiPasswordHasher(AccountSettings settings) {
    return new PooledPasswordHasher(
        new BcryptPasswordHasher(settings.bcryptCost()),
        settings.hashers(),
        settings.hashingQueue());
  }
}
