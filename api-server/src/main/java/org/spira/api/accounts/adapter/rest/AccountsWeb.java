package org.spira.api.accounts.adapter.rest;

import java.util.List;
import org.spira.api.accounts.application.LogIn;
import org.spira.api.accounts.application.LoginLimits;
import org.spira.api.accounts.application.federation.AdmitPerson;
import org.spira.api.accounts.application.federation.ProviderLogin;
import org.spira.api.accounts.application.federation.ProviderSessions;
import org.spira.api.accounts.application.sessions.KeepSession;
import org.spira.api.accounts.application.sessions.SessionKeys;
import org.spira.api.accounts.port.Provider;
import org.spira.api.accounts.port.ProviderGrants;
import org.spira.api.accounts.port.SessionEvents;
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
  SessionController.class,
  ProviderSessionController.class
})
public class AccountsWeb {

  /** Whoever wants to know is told, one after the other. */
  @Bean
  SessionKeys sessionKeys(Sessions sessions, List<SessionEvents> all, ApiClock clock) {
    SessionEvents events = userId -> all.forEach(each -> each.keyShownAgain(userId));
    return new SessionKeys(sessions, events, clock.clock());
  }

  @Bean
  KeepSession keepSession(
      LogIn logIn,
      Users users,
      SessionKeys keys,
      Tokens tokens,
      ApiClock clock,
      SessionSettings settings) {
    return new KeepSession(logIn, users, keys, tokens, clock.clock(), settings.times());
  }

  @Bean
  ProviderSessions providerSessions(Provider provider, AdmitPerson admit, ProviderGrants grants) {
    return new ProviderSessions(provider, admit, grants);
  }

  @Bean
  ProviderLogin providerLogin(
      Provider provider,
      AdmitPerson admit,
      KeepSession keepSession,
      ProviderGrants grants,
      LoginLimits limits) {
    return new ProviderLogin(provider, admit, keepSession, grants, limits);
  }
}
