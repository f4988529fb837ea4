package org.spira.api.accounts.application;

import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Accounts;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.accounts.port.Tokens;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.Refusal;

/** Lets a user choose another password. */
public final class ChangePassword {

  private final Accounts accounts;
  private final PasswordHasher hasher;
  private final Tokens tokens;
  private final LoginLimits limits;

  /** On these. */
  public ChangePassword(
      Accounts accounts, PasswordHasher hasher, Tokens tokens, LoginLimits limits) {
    this.accounts = accounts;
    this.hasher = hasher;
    this.tokens = tokens;
    this.limits = limits;
  }

  /**
   * Changes the caller's own password; all tokens they had so far end.
   *
   * @param address where the caller is, in text
   * @return a token of the new epoch, so that the caller stays logged in
   * @throws Refusal if the hospital's own login keeps it, the current password is another, or the
   *     new ones differ
   * @throws InvalidInputException if the new password is none that may be chosen
   */
  public String change(User caller, String address, Wanted wanted) {
    FederatedAccount.refuse(caller);
    if (!wanted.password().equals(wanted.confirmation())) {
      throw Refusal.wrong("password and password confirmation don't match");
    }
    PasswordRule.require(wanted.password(), caller.username());
    requireCurrent(caller, address, wanted.current());
    if (wanted.password().equals(wanted.current())) {
      throw Refusal.wrong("the new password must be another than the current one");
    }
    return accounts
        .setPassword(caller, hasher.hash(wanted.password()), false)
        .map(tokens::issue)
        .orElseThrow(() -> Refusal.conflict("the account was changed meanwhile; try again"));
  }

  /** Guessing here is guessing too, whoever has the token. */
  private void requireCurrent(User caller, String address, String current) {
    LoginLimits.Attempt attempt = limits.begin(caller.username(), address);
    if (!hasher.matches(current, caller.passwordHash())) {
      throw Refusal.wrong("the current password is another");
    }
    attempt.succeeded();
  }

  /** What is to be changed to what. */
  public record Wanted(String current, String password, String confirmation) {

    /** Nothing: all of it is secret. */
    @Override
    public String toString() {
      return "Wanted[…]";
    }
  }
}
