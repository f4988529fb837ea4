package org.spira.api.accounts.application;

import org.spira.api.accounts.User;
import org.spira.api.shared.Refusal;

/** Accounts whose password is none of ours. */
public final class FederatedAccount {

  private FederatedAccount() {}

  /**
   * Returns if the password is ours.
   *
   * @throws Refusal if the hospital's own login keeps it
   */
  public static void refuse(User user) {
    if (user.isFederated()) {
      throw Refusal.wrong("this user has no password in SPIRA: the hospital's login keeps it");
    }
  }
}
