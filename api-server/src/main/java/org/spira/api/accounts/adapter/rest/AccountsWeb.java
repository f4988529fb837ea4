package org.spira.api.accounts.adapter.rest;

import org.spira.api.accounts.application.LogIn;
import org.spira.api.accounts.application.sessions.KeepSession;
import org.spira.api.accounts.port.Sessions;
import org.spira.api.accounts.port.Tokens;
import org.spira.api.accounts.port.Users;
import org.spira.api.shared.ApiClock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The REST calls about users and their accounts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
@Import({
  UserController.class,
  OwnPasswordController.class,
  AccountController.class,
  SessionController.class
})
public class AccountsWeb {

  @Bean
  KeepSession keepSession(
      LogIn logIn,
      Users users,
      Sessions sessions,
      Tokens tokens,
      ApiClock clock,
      SessionSettings settings) {
    return new KeepSession(logIn, users, sessions, tokens, clock.clock(), settings.times());
  }
}
