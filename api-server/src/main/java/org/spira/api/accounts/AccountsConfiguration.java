package org.spira.api.accounts;

import io.micrometer.core.instrument.MeterRegistry;
import org.spira.api.accounts.adapter.gate.GateConfiguration;
import org.spira.api.accounts.adapter.oidc.OidcConfiguration;
import org.spira.api.accounts.adapter.rest.AccountsWeb;
import org.spira.api.accounts.adapter.sessions.MeteredSessions;
import org.spira.api.accounts.application.Authenticate;
import org.spira.api.accounts.application.ChangePassword;
import org.spira.api.accounts.application.FindUser;
import org.spira.api.accounts.application.LogIn;
import org.spira.api.accounts.application.LoginLimits;
import org.spira.api.accounts.application.RegisterUser;
import org.spira.api.accounts.application.federation.AdmitPerson;
import org.spira.api.accounts.port.Accounts;
import org.spira.api.accounts.port.FederatedUsers;
import org.spira.api.accounts.port.LoginAttempts;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.accounts.port.Provider;
import org.spira.api.accounts.port.SessionEvents;
import org.spira.api.accounts.port.Tokens;
import org.spira.api.accounts.port.Users;
import org.spira.api.shared.ApiClock;
import org.spira.api.shared.NewIds;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/** Who may call what, and what can be asked about users, but for where they are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AccountSettings.class, LoginSettings.class})
@Import({
  AccountsWeb.class,
  GateConfiguration.class,
  AdministrationConfiguration.class,
  OidcConfiguration.class
})
public class AccountsConfiguration {

  @Bean
  LoginLimits loginLimits(LoginAttempts attempts, ApiClock clock, LoginSettings settings) {
    return new LoginLimits(attempts, clock.clock(), settings.limits());
  }

  @Bean
  LogIn logIn(
      Users users, Accounts accounts, PasswordHasher hasher, Tokens tokens, LoginLimits limits) {
    return new LogIn(users, accounts, hasher, tokens, limits);
  }

  @Bean
  ChangePassword changePassword(
      Accounts accounts, PasswordHasher hasher, Tokens tokens, LoginLimits limits) {
    return new ChangePassword(accounts, hasher, tokens, limits);
  }

  @Bean
  AdmitPerson admitPerson(FederatedUsers users, KnownHospitals hospitals, NewIds ids) {
    return new AdmitPerson(users, hospitals, ids);
  }

  @Bean
  @Order(0)
  SessionEvents meteredSessions(MeterRegistry registry) {
    return new MeteredSessions(registry);
  }

  @Bean
  Authenticate authenticate(Tokens tokens, Users users, Provider provider, AdmitPerson admit) {
    return new Authenticate(tokens, users, provider, admit);
  }

  @Bean
  RegisterUser registerUser(
      Users users, PasswordHasher hasher, NewIds ids, KnownHospitals hospitals) {
    return new RegisterUser(users, hasher, ids, hospitals);
  }

  @Bean
  FindUser findUser(Users users) {
    return new FindUser(users);
  }

  @Bean
  FindAccount findAccount(Users users) {
    return new FindAccount(users);
  }
}
