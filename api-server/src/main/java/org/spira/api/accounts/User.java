package org.spira.api.accounts;

/**
 * Somebody who may log in.
 *
 * @param passwordHash bcrypt, {@code $2b$…}
 */
public record User(String id, String username, String email, String passwordHash, Role role) {

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
