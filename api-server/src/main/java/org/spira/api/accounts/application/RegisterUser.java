package org.spira.api.accounts.application;

import java.util.List;
import org.spira.api.accounts.KnownHospitals;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.Standing;
import org.spira.api.accounts.User;
import org.spira.api.accounts.domain.Username;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.accounts.port.Users;
import org.spira.api.shared.AlreadyTakenException;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.NewIds;
import org.spira.api.shared.Refusal;

/** Adds users; who may do so is said at the routes. */
public final class RegisterUser {

  private final Users users;
  private final PasswordHasher hasher;
  private final NewIds ids;
  private final KnownHospitals hospitals;

  /** On these. */
  public RegisterUser(Users users, PasswordHasher hasher, NewIds ids, KnownHospitals hospitals) {
    this.users = users;
    this.hasher = hasher;
    this.ids = ids;
    this.hospitals = hospitals;
  }

  /**
   * Adds a nurse.
   *
   * @throws Refusal if the name or the address is taken, or the registration contradicts itself
   * @throws InvalidInputException if the name or the password may not be chosen
   */
  public void register(Registration wanted) {
    register(wanted, Place.NURSE);
  }

  /**
   * Adds a user in this place.
   *
   * @return their id
   * @throws Refusal if the name or the address is taken, or the registration contradicts itself
   * @throws InvalidInputException if the name, the password or a hospital may not be chosen
   */
  public String register(Registration wanted, Place place) {
    requireLegal(wanted);
    hospitals.require(place.hospitals());
    String id = ids.next();
    User user =
        new User(
            id,
            Username.shown(wanted.username()),
            wanted.email(),
            hasher.hash(wanted.password()),
            place.role(),
            place.hospitals(),
            new Standing(false, place.oneTimePassword(), 0));
    try {
      users.add(user);
      return id;
    } catch (AlreadyTakenException e) {
      requireFree(wanted);
      throw e;
    }
  }

  /** In the order in which the old service complained. */
  private void requireLegal(Registration wanted) {
    if (!Username.isLegal(wanted.username())) {
      throw new InvalidInputException(
          "username", "must have 1 to 64 characters, all visible", "value_error.str.regex");
    }
    if (!wanted.password().equals(wanted.passwordConfirmation())) {
      throw Refusal.wrong("password and password confirmation don't match");
    }
    requireFree(wanted);
    if (!EmailAddress.isLegal(wanted.email())) {
      throw Refusal.wrong("email format is invalid");
    }
    PasswordRule.require(wanted.password(), wanted.username());
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

  /**
   * As what.
   *
   * @param hospitals their ids
   * @param oneTimePassword whether another password has to be chosen first
   */
  public record Place(Role role, List<String> hospitals, boolean oneTimePassword) {

    private static final Place NURSE = new Place(Role.NURSE, List.of(), false);
  }
}
