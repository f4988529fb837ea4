package org.spira.api.accounts.adapter.cli;

import org.spira.api.accounts.KnownHospitals;
import org.spira.api.accounts.application.RegisterUser;
import org.spira.api.accounts.application.administration.RescueAdministrator;
import org.spira.api.accounts.port.Accounts;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.accounts.port.Users;
import org.spira.api.administration.Command;
import org.spira.api.administration.CommandNotes;
import org.spira.api.shared.NewIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator does to accounts by hand. */
@Configuration(proxyBeanMethods = false)
public class AccountCommandConfiguration {

  @Bean
  Command administratorCommand(
      Users users, Accounts accounts, PasswordHasher hasher, NewIds ids, CommandNotes notes) {
    // administrators are of no hospital
    RegisterUser newcomers = new RegisterUser(users, hasher, ids, KnownHospitals.NONE);
    return new AdministratorCommand(
        new RescueAdministrator(users, accounts, hasher, newcomers), notes);
  }
}
