package org.spira.api.accounts;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may log in.
 *
 * @param email absent for some users of the old service
 * @param passwordHash bcrypt, {@code $2b$…}
 */
public record User(
    String id, String username, @Nullable String email, String passwordHash, Role role) {

  /** Whether this user may register users and models. */
  public boolean isAdministrator() {
    return role == Role.ADMIN;
  }

  /** Only the id. */
  @Override
  public String toString() {
    return "User[" + id + "]";
  }
}
