package org.spira.api.accounts.application;

import java.nio.charset.StandardCharsets;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.accounts.port.Users;
import org.spira.api.shared.AlreadyTakenException;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.NewIds;
import org.spira.api.shared.Refusal;

/** Lets an administrator add a user. */
public final class RegisterUser {

  private final Users users;
  private final PasswordHasher hasher;
  private final NewIds ids;

  /** On these ports. */
  public RegisterUser(Users users, PasswordHasher hasher, NewIds ids) {
    this.users = users;
    this.hasher = hasher;
    this.ids = ids;
  }

  /**
   * Adds an ordinary user.
   *
   * @throws Refusal if the caller is no administrator, or anything about the request is wrong
   */
  public void register(User caller, Registration wanted) {
    if (!caller.isAdministrator()) {
      throw Refusal.forbidden();
    }
    requireHashable(wanted.password());
    if (!wanted.password().equals(wanted.passwordConfirmation())) {
      throw Refusal.wrong("password and password confirmation don't match");
    }
    requireFree(wanted);
    if (!EmailAddress.isLegal(wanted.email())) {
      throw Refusal.wrong("email format is invalid");
    }
    String hash = hasher.hash(wanted.password());
    try {
      users.add(new User(ids.next(), wanted.username(), wanted.email(), hash, Role.NURSE));
    } catch (AlreadyTakenException e) {
      requireFree(wanted);
      throw e;
    }
  }

  private static void requireHashable(String password) {
    if (password.getBytes(StandardCharsets.UTF_8).length > PasswordHasher.MAX_BYTES) {
      throw new InvalidInputException(
          "password",
          "must not be longer than " + PasswordHasher.MAX_BYTES + " bytes",
          "value_error.any_str.max_length");
    }
  }

  private void requireFree(Registration wanted) {
    if (users.withUsername(wanted.username()).isPresent()) {
      throw Refusal.wrong("username is already registered");
    }
    if (users.hasEmail(wanted.email())) {
      throw Refusal.wrong("email is already registered");
    }
  }

  /** Who is to be added. */
  public record Registration(
      String username, String email, String password, String passwordConfirmation) {

    /** Nothing: most of it is secret or personal. */
    @Override
    public String toString() {
      return "Registration[…]";
    }
  }
}
