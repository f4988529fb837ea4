package org.spira.api.inmemory.accounts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.Standing;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Accounts;
import org.spira.api.inmemory.InMemoryUsers;

/** What becomes of users in memory. */
public final class InMemoryAccounts implements Accounts {

  private final InMemoryUsers users;
  private final Map<String, Leaving> leaving = new HashMap<>();

  public InMemoryAccounts(InMemoryUsers users) {
    this.users = users;
  }

  @Override
  public List<User> all() {
    return users.all();
  }

  @Override
  public synchronized Optional<User> setPassword(User user, String hash, boolean oneTime) {
    return changed(
        withPasswordOf(user), now -> with(now, hash, now.role(), standing(now, oneTime, 1)));
  }

  @Override
  public synchronized void rehash(User user, String hash) {
    changed(withPasswordOf(user), now -> with(now, hash, now.role(), now.standing()));
  }

  @Override
  public synchronized void endTokens(String userId, Instant at) {
    users.endedTokens(userId, at);
    changed(
        users.withId(userId),
        now ->
            with(
                now,
                now.passwordHash(),
                now.role(),
                standing(now, now.standing().oneTimePassword(), 1)));
  }

  @Override
  public synchronized Optional<User> change(String userId, Change change) {
    return changed(
        users.withId(userId).filter(user -> !change.leavesAdministration() || !isInOffice(user)),
        now -> with(now, change));
  }

  @Override
  public synchronized void announceLeaving(String userId, String attempt, Instant now) {
    leaving.put(userId, new Leaving(attempt, now));
  }

  @Override
  public synchronized void forgetLeaving(Instant before) {
    leaving.values().removeIf(each -> each.since().isBefore(before));
  }

  @Override
  public synchronized void stay(String userId, String attempt) {
    leaving.computeIfPresent(
        userId, (id, announced) -> announced.attempt().equals(attempt) ? null : announced);
  }

  @Override
  public synchronized boolean hasOtherAdministrator(String userId) {
    return users.all().stream()
        .filter(user -> !user.id().equals(userId) && isInOffice(user) && !user.isFederated())
        .anyMatch(user -> !leaving.containsKey(user.id()));
  }

  @Override
  public synchronized Optional<User> leave(String userId, String attempt, Change change) {
    Leaving announced = leaving.get(userId);
    return announced == null || !announced.attempt().equals(attempt)
        ? Optional.empty()
        : changed(users.withId(userId), now -> with(now, change));
  }

  private Optional<User> withPasswordOf(User user) {
    return users.withId(user.id()).filter(now -> now.passwordHash().equals(user.passwordHash()));
  }

  private Optional<User> changed(Optional<User> user, UnaryOperator<User> change) {
    Optional<User> changed = user.map(change);
    changed.ifPresent(users::replace);
    return changed;
  }

  private User with(User now, Change change) {
    leaving.remove(now.id());
    boolean disabled = change.disabled() == null ? now.standing().disabled() : change.disabled();
    return new User(
        now.id(),
        now.username(),
        now.email(),
        now.passwordHash(),
        Objects.requireNonNullElse(change.role(), now.role()),
        Objects.requireNonNullElse(change.hospitals(), now.hospitals()),
        new Standing(
            disabled,
            now.standing().oneTimePassword(),
            now.standing().epoch() + (change.endsTokens() ? 1 : 0)),
        now.identity());
  }

  private static User with(User now, String hash, Role role, Standing standing) {
    return new User(
        now.id(),
        now.username(),
        now.email(),
        hash,
        role,
        now.hospitals(),
        standing,
        now.identity());
  }

  private static Standing standing(User now, boolean oneTime, int epochs) {
    return new Standing(now.standing().disabled(), oneTime, now.standing().epoch() + epochs);
  }

  private static boolean isInOffice(User user) {
    return user.isAdministrator() && !user.standing().disabled();
  }

  private record Leaving(String attempt, Instant since) {}
}
