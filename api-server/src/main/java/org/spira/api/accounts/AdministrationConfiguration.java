package org.spira.api.accounts;

import java.time.Duration;
import org.spira.api.accounts.application.CreateAdministrator;
import org.spira.api.accounts.application.administration.ChangeAccount;
import org.spira.api.accounts.application.administration.ResetPassword;
import org.spira.api.accounts.port.Accounts;
import org.spira.api.accounts.port.LoginAttempts;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.accounts.port.Sessions;
import org.spira.api.accounts.port.Users;
import org.spira.api.lifecycle.PreparationStep;
import org.spira.api.lifecycle.Repeatedly;
import org.spira.api.shared.ApiClock;
import org.spira.api.shared.NewIds;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looking after accounts: by administrators, and by itself. */
@Configuration(proxyBeanMethods = false)
class AdministrationConfiguration {

  private static final Duration OFTEN = Duration.ofMinutes(10);

  @Bean
  ChangeAccount changeAccount(Users users, Accounts accounts, ApiClock clock) {
    return new ChangeAccount(users, accounts, clock.clock());
  }

  @Bean
  ResetPassword resetPassword(
      ChangeAccount changeAccount, Accounts accounts, PasswordHasher hasher) {
    return new ResetPassword(changeAccount, accounts, hasher);
  }

  @Bean
  PreparationStep administratorPreparation(
      Users users, PasswordHasher hasher, NewIds ids, AccountSettings settings) {
    CreateAdministrator create = new CreateAdministrator(users, hasher, ids);
    return () -> create.createIfMissing(settings.administrator());
  }

  /** Users may have been imported meanwhile, with dearer hashes. */
  @Bean
  Repeatedly apiAccountSweeper(@Qualifier("accountsPreparation") PreparationStep preparation) {
    return new Repeatedly("account-sweeper", OFTEN, preparation::prepare);
  }

  @Bean
  PreparationStep accountsPreparation(
      Accounts accounts,
      PasswordHasher hasher,
      LoginAttempts attempts,
      Sessions sessions,
      ApiClock clock) {
    return () -> {
      attempts.forget(clock.clock().instant());
      sessions.forget(clock.clock().instant());
      accounts.all().forEach(user -> hasher.expect(user.passwordHash()));
    };
  }
}
