package org.spira.api.accounts.application;

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
   * The user with this id.
   *
   * @throws Refusal if it is no id, or nobody's
   */
  public User find(String userId) {
    if (!Ids.isLegal(userId)) {
      throw Refusal.malformed("user id is not valid");
    }
    return users.withId(userId).orElseThrow(() -> Refusal.notFound("user not found"));
  }
}
