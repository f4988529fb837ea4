package org.spira.api.accounts;

import org.spira.api.accounts.adapter.AccountsWeb;
import org.spira.api.accounts.application.Authenticate;
import org.spira.api.accounts.application.CreateAdministrator;
import org.spira.api.accounts.application.FindUser;
import org.spira.api.accounts.application.LogIn;
import org.spira.api.accounts.application.RegisterUser;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.accounts.port.Tokens;
import org.spira.api.accounts.port.Users;
import org.spira.api.lifecycle.PreparationStep;
import org.spira.api.shared.NewIds;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What can be asked about users, but for where they are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountSettings.class)
@Import(AccountsWeb.class)
public class AccountsConfiguration {

  @Bean
  LogIn logIn(Users users, PasswordHasher hasher, Tokens tokens) {
    return new LogIn(users, hasher, tokens);
  }

  @Bean
  Authenticate authenticate(Tokens tokens, Users users) {
    return new Authenticate(tokens, users);
  }

  @Bean
  RegisterUser registerUser(Users users, PasswordHasher hasher, NewIds ids) {
    return new RegisterUser(users, hasher, ids);
  }

  @Bean
  FindUser findUser(Users users) {
    return new FindUser(users);
  }

  @Bean
  FindAccount findAccount(Users users) {
    return new FindAccount(users);
  }

  @Bean
  PreparationStep administratorPreparation(
      Users users, PasswordHasher hasher, NewIds ids, AccountSettings settings) {
    CreateAdministrator create = new CreateAdministrator(users, hasher, ids);
    return () -> create.createIfMissing(settings.administrator());
  }
}
