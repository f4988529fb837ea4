package org.spira.api.accounts.application;

import org.spira.api.accounts.domain.NewPassword;
import org.spira.api.shared.InvalidInputException;

/** Refuses in the words of the API what may not become a password. */
final class PasswordRule {

  private PasswordRule() {}

  static void require(String password, String username) {
    NewPassword.problem(password, username)
        .ifPresent(problem -> {
          throw new InvalidInputException("password", problem.message(), problem.type());
        });
  }
}
