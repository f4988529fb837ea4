package org.spira.api.accounts.application;

import org.spira.api.accounts.Caller;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Users;
import org.spira.api.shared.Ids;
import org.spira.api.shared.Refusal;

/** Tells who has an id. */
public final class FindUser {

  private final Users users;

  /** On this port. */
  public FindUser(Users users) {
    this.users = users;
  }

  /**
   * The user with this id: the caller's own for everybody, others' for administrators.
   *
   * @throws Refusal if it is no id, not the caller's, or nobody's
   */
  public User find(User caller, String userId) {
    if (!Ids.isLegal(userId)) {
      throw Refusal.malformed("user id is not valid");
    }
    if (!caller.isAdministrator()) {
      Caller.requireOwn(userId, caller);
    }
    return users.withId(userId).orElseThrow(() -> Refusal.notFound("user not found"));
  }
}
