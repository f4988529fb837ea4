package org.spira.api.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may log in.
 *
 * @param email absent for some users of the old service
 * @param passwordHash bcrypt, {@code $2b$…}
 * @param hospitals ids of the hospitals assigned to them
 */
public record User(
    String id,
    String username,
    @Nullable String email,
    String passwordHash,
    Role role,
    List<String> hospitals,
    Standing standing) {

  /** Copies the list. */
  public User {
    hospitals = List.copyOf(hospitals);
  }

  /** A user as most begin: without hospitals, in good standing. */
  public User(String id, String username, @Nullable String email, String passwordHash, Role role) {
    this(id, username, email, passwordHash, role, List.of(), Standing.FRESH);
  }

  /** Whether this user looks after accounts and models. */
  public boolean isAdministrator() {
    return role == Role.ADMIN;
  }

  /** Only the id. */
  @Override
  public String toString() {
    return "User[" + id + "]";
  }
}
