package org.spira.api.accounts.application.administration;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.Standing;
import org.spira.api.accounts.User;
import org.spira.api.accounts.application.EmailAddress;
import org.spira.api.accounts.application.FederatedAccount;
import org.spira.api.accounts.application.MadeUpPassword;
import org.spira.api.accounts.domain.Username;
import org.spira.api.accounts.port.Accounts;
import org.spira.api.accounts.port.Accounts.Change;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.accounts.port.Users;
import org.spira.api.shared.AlreadyTakenException;
import org.spira.api.shared.NewIds;
import org.spira.api.shared.Refusal;

/**
 * Makes somebody an administrator where nobody is left who could: whoever can write to the database
 * may, and nobody asks who they are. What was not finished may be repeated.
 */
public final class RescueAdministrator {

  private static final Change INTO_OFFICE = new Change(Role.ADMIN, null, false);

  private final Users users;
  private final Accounts accounts;
  private final PasswordHasher hasher;
  private final NewIds ids;

  /** On these ports. */
  public RescueAdministrator(Users users, Accounts accounts, PasswordHasher hasher, NewIds ids) {
    this.users = users;
    this.accounts = accounts;
    this.hasher = hasher;
    this.ids = ids;
  }

  /** The account of this name, if there is one. */
  public Optional<User> find(String username) {
    return users.withUsername(username);
  }

  /**
   * Lets a user in as an administrator: enabled, by a password that is good for choosing another.
   * All their tokens end.
   *
   * @param user as they were read
   * @return the password
   * @throws Refusal if the hospital's own login keeps their password, it was changed meanwhile, or
   *     they were removed
   */
  public String letIn(User user) {
    FederatedAccount.refuse(user);
    String password = MadeUpPassword.next();
    // the password first: whoever knew the old one must not become an administrator by it
    if (accounts.setPassword(user, hasher.hash(password), true).isEmpty()
        || accounts.change(user.id(), INTO_OFFICE).isEmpty()) {
      throw Refusal.conflict("the account was changed meanwhile; try again");
    }
    return password;
  }

  /**
   * Adds an administrator.
   *
   * @param email where they can be written to
   * @return their id and the password
   * @throws Refusal if the name or the address cannot be taken
   */
  public Added add(String username, @Nullable String email) {
    if (!Username.isLegal(username)) {
      throw Refusal.wrong("a name has 1 to 64 characters, all visible");
    }
    if (email == null || !EmailAddress.isLegal(email)) {
      throw Refusal.wrong("nobody has this name; to add them, say their email address too");
    }
    if (users.hasEmail(email)) {
      throw taken();
    }
    String id = ids.next();
    String password = MadeUpPassword.next();
    try {
      users.add(newcomer(id, username, email, hasher.hash(password)));
      return new Added(id, password);
    } catch (AlreadyTakenException e) {
      throw taken();
    }
  }

  private static Refusal taken() {
    return Refusal.wrong("another user has this name or this email address");
  }

  private static User newcomer(String id, String username, String email, String hash) {
    return new User(
        id,
        Username.shown(username),
        email,
        hash,
        Role.ADMIN,
        List.of(),
        new Standing(false, true, 0));
  }

  /** Who was added, and what lets them in. */
  public record Added(String id, String password) {

    /** Only the id. */
    @Override
    public String toString() {
      return "Added[" + id + "]";
    }
  }
}
