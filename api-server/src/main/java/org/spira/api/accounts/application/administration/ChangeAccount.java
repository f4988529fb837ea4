package org.spira.api.accounts.application.administration;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Accounts;
import org.spira.api.accounts.port.Accounts.Change;
import org.spira.api.accounts.port.Users;
import org.spira.api.shared.Ids;
import org.spira.api.shared.Refusal;

/**
 * Changes roles and hospitals of users, and disables and enables them; the last administrator
 * stays.
 *
 * <p>Two administrators who take each other away at the same time, on two replicas, must not both
 * succeed, and a database of one document at a time cannot ask and change in one step. So whoever
 * is to leave is announced first, and whoever is announced is not counted on: of several who are
 * announced, the later ones see the earlier. An announcement that was never carried out is
 * forgotten after a minute, and the change that it announced is then refused.
 */
public final class ChangeAccount {

  private static final Duration CARRIED_OUT_WITHIN = Duration.ofMinutes(1);

  private final Users users;
  private final Accounts accounts;
  private final Clock clock;

  /** On these ports. */
  public ChangeAccount(Users users, Accounts accounts, Clock clock) {
    this.users = users;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** All accounts, oldest first. */
  public List<User> all() {
    return accounts.all();
  }

  /**
   * The account with this id.
   *
   * @throws Refusal if it is no id, or nobody's
   */
  public User find(String userId) {
    if (!Ids.isLegal(userId)) {
      throw Refusal.malformed("user id is not valid");
    }
    return users.withId(userId).orElseThrow(ChangeAccount::unknown);
  }

  /**
   * Changes an account.
   *
   * @return the user as they are now
   * @throws Refusal if it is nobody's, if the hospital's own login says what is to change, or if it
   *     is the last administrator's, who would be none
   */
  public User change(String userId, Change change) {
    User user = find(userId);
    if (user.isFederated() && (change.role() != null || change.hospitals() != null)) {
      throw Refusal.wrong(
          "the hospital's login says what this user's role and hospitals are; change them there");
    }
    String id = user.id();
    Optional<User> changed = accounts.change(id, change);
    return changed.isEmpty() && change.leavesAdministration()
        ? leave(id, change)
        : changed.orElseThrow(ChangeAccount::unknown);
  }

  private User leave(String id, Change change) {
    String attempt = UUID.randomUUID().toString();
    accounts.announceLeaving(id, attempt, clock.instant());
    accounts.forgetLeaving(clock.instant().minus(CARRIED_OUT_WITHIN));
    if (!accounts.hasOtherAdministrator(id)) {
      accounts.stay(id, attempt);
      throw Refusal.wrong("the last administrator cannot be disabled or given another role");
    }
    return accounts
        .leave(id, attempt, change)
        .orElseThrow(() -> Refusal.conflict("the account was changed meanwhile; try again"));
  }

  private static Refusal unknown() {
    return Refusal.notFound("user not found");
  }
}
