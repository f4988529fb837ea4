package org.spira.api.accounts;

import java.util.Optional;
import org.spira.api.accounts.port.Users;

/** Tells whose account has a name, or an id. */
public final class FindAccount {

  private final Users users;

  /** On this port. */
  public FindAccount(Users users) {
    this.users = users;
  }

  /** The account of this name, if there is one. */
  public Optional<User> named(String username) {
    return users.withUsername(username);
  }

  /** What the account of this id is called, if there is one. */
  public Optional<String> nameOf(String id) {
    return users.withId(id).map(User::username);
  }
}
