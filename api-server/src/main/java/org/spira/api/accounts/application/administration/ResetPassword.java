package org.spira.api.accounts.application.administration;

import org.spira.api.accounts.User;
import org.spira.api.accounts.application.FederatedAccount;
import org.spira.api.accounts.application.MadeUpPassword;
import org.spira.api.accounts.port.Accounts;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.shared.Refusal;

/** Gives somebody who forgot theirs a password that is good for choosing another. */
public final class ResetPassword {

  private final ChangeAccount changeAccount;
  private final Accounts accounts;
  private final PasswordHasher hasher;

  /** On these. */
  public ResetPassword(ChangeAccount changeAccount, Accounts accounts, PasswordHasher hasher) {
    this.changeAccount = changeAccount;
    this.accounts = accounts;
    this.hasher = hasher;
  }

  /**
   * Makes up a password, which is kept nowhere but as a hash; all tokens of the user end.
   *
   * @return the password, to be told to the user
   * @throws Refusal if there is no such user, the hospital's own login keeps their password, or the
   *     password was changed meanwhile
   */
  public String reset(String userId) {
    User user = changeAccount.find(userId);
    FederatedAccount.refuse(user);
    String password = MadeUpPassword.next();
    if (accounts.setPassword(user, hasher.hash(password), true).isEmpty()) {
      throw Refusal.conflict("the account was changed meanwhile; try again");
    }
    return password;
  }
}
