package org.spira.api.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may log in.
 *
 * @param email absent for some users of the old service
 * @param passwordHash bcrypt, {@code $2b$…}; empty for whom a provider knows
 * @param hospitals ids of the hospitals assigned to them
 * @param identity by whose word they are who they are; absent for those with a password of ours
 */
public record User(
    String id,
    String username,
    @Nullable String email,
    String passwordHash,
    Role role,
    List<String> hospitals,
    Standing standing,
    @Nullable Identity identity) {

  /** Copies the list. */
  public User {
    hospitals = List.copyOf(hospitals);
  }

  /** A user with a password of ours. */
  public User(
      String id,
      String username,
      @Nullable String email,
      String passwordHash,
      Role role,
      List<String> hospitals,
      Standing standing) {
    this(id, username, email, passwordHash, role, hospitals, standing, null);
  }

  /** A user as most begin: without hospitals, in good standing. */
  public User(String id, String username, @Nullable String email, String passwordHash, Role role) {
    this(id, username, email, passwordHash, role, List.of(), Standing.FRESH);
  }

  /** Whether this user looks after accounts and models. */
  public boolean isAdministrator() {
    return role == Role.ADMIN;
  }

  /** Whether the hospital's own login says who they are, and what they may do. */
  public boolean isFederated() {
    return identity != null;
  }

  /** Only the id. */
  @Override
  public String toString() {
    return "User[" + id + "]";
  }

  /**
   * Who somebody is to an OpenID provider.
   *
   * @param issuer the provider's {@code iss}
   * @param subject its {@code sub}, which it gives to nobody else
   */
  public record Identity(String issuer, String subject) {

    /** Only the issuer. */
    @Override
    public String toString() {
      return "Identity[" + issuer + "]";
    }
  }
}
