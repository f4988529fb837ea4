package org.spira.api.accounts.port;

import java.util.Optional;
import org.spira.api.accounts.User;
import org.spira.api.shared.AlreadyTakenException;

/** Everybody who may log in. Names, however they are written, and email addresses are unique. */
public interface Users {

  /** The user with this id. */
  Optional<User> withId(String id);

  /** The user whose name is written exactly like this. */
  Optional<User> named(String username);

  /** The user of this name: written like this, or else in another way that means the same. */
  Optional<User> withUsername(String username);

  /** Whether somebody has this address. */
  boolean hasEmail(String email);

  /** Whether there is a user with the role of administrator. */
  boolean hasAdministrator();

  /**
   * Adds a user.
   *
   * @throws AlreadyTakenException if the name or the address was taken by then
   */
  void add(User user);
}
