package org.spira.api.accounts.application.federation;

import java.util.List;
import java.util.Optional;
import org.spira.api.accounts.KnownHospitals;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.Standing;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.FederatedUsers;
import org.spira.api.accounts.port.FederatedUsers.Known;
import org.spira.api.accounts.port.Provider.Person;
import org.spira.api.shared.AlreadyTakenException;
import org.spira.api.shared.NewIds;
import org.spira.api.shared.Refusal;

/**
 * Knows whom a provider describes as a user of ours: the one who came with the same identity
 * before, or else a new one. A name alone makes nobody anybody else. What a provider says of role
 * and hospitals is taken over; what it said earlier than that is not.
 */
public final class AdmitPerson {

  private static final String NO_PASSWORD = "";

  private final FederatedUsers users;
  private final KnownHospitals hospitals;
  private final NewIds ids;

  /** On these. */
  public AdmitPerson(FederatedUsers users, KnownHospitals hospitals, NewIds ids) {
    this.users = users;
    this.hospitals = hospitals;
    this.ids = ids;
  }

  /** The user that this person is already. */
  public Optional<User> known(Person person) {
    return users.withIdentity(person.identity()).map(Known::user);
  }

  /**
   * The user that this person is from now on.
   *
   * @throws Refusal if the provider gives them no role here or several, or an administrator of ours
   *     has disabled them
   */
  public User admit(Person person) {
    return admit(person, users.withIdentity(person.identity()));
  }

  /**
   * The user who shows a token of the provider's that describes them so.
   *
   * @throws Refusal as {@link #admit}, and if they have logged out here since it was made
   */
  public User admitByToken(Person person) {
    Optional<Known> before = users.withIdentity(person.identity());
    if (before.filter(known -> !known.honours(person.said())).isPresent()) {
      throw Refusal.unauthenticated("could not validate the credentials");
    }
    return admit(person, before);
  }

  private User admit(Person person, Optional<Known> known) {
    Role role = roleOf(person);
    List<String> assigned = hospitals.idsOf(person.hospitals());
    User user =
        known
            .map(before -> following(before, role, assigned, person))
            .orElseGet(() -> added(person, role, assigned));
    if (user.standing().disabled()) {
      throw Refusal.unauthenticated("this account is disabled in SPIRA; ask its administrator");
    }
    return user;
  }

  private static Role roleOf(Person person) {
    if (person.roles().isEmpty()) {
      throw Refusal.forbidden(
          "the hospital's login gives you no role in SPIRA; ask whoever looks after that login");
    }
    if (person.roles().size() > 1) {
      throw Refusal.forbidden(
          "the hospital's login gives you several roles in SPIRA, and you can have one; ask whoever"
              + " looks after that login");
    }
    return person.roles().iterator().next();
  }

  /** Also where nothing changes: what was said before that must not come after it. */
  private User following(Known before, Role role, List<String> assigned, Person person) {
    return person.said().isAfter(before.said())
        ? users
            .follow(before.user(), role, assigned, person.said())
            // something was said later, on another replica
            .orElseGet(() -> known(person).orElse(before.user()))
        : before.user();
  }

  private User added(Person person, Role role, List<String> assigned) {
    return FederatedName.of(person).stream()
        .map(name -> newcomer(name, person, role, assigned))
        .flatMap(user -> addedOrSame(user, person).stream())
        .findFirst()
        .orElseThrow(
            () -> Refusal.conflict("no name is free for this account; ask SPIRA's administrator"));
  }

  private User newcomer(String name, Person person, Role role, List<String> assigned) {
    return new User(
        ids.next(), name, null, NO_PASSWORD, role, assigned, Standing.FRESH, person.identity());
  }

  /** Empty when the name is somebody else's. */
  private Optional<User> addedOrSame(User user, Person person) {
    try {
      users.add(user, person.said());
      return Optional.of(user);
    } catch (AlreadyTakenException e) {
      // the same person may have come by another replica
      return users
          .withIdentity(person.identity())
          .map(same -> following(same, user.role(), user.hospitals(), person));
    }
  }
}
