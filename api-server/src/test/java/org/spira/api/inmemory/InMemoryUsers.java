package org.spira.api.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.Standing;
import org.spira.api.accounts.User;
import org.spira.api.accounts.User.Identity;
import org.spira.api.accounts.domain.Username;
import org.spira.api.accounts.port.FederatedUsers;
import org.spira.api.accounts.port.Users;
import org.spira.api.shared.AlreadyTakenException;

/** Users in memory. */
public final class InMemoryUsers implements Users, FederatedUsers {

  private final Map<String, User> byId = new ConcurrentSkipListMap<>();
  private final Map<String, Instant> said = new ConcurrentSkipListMap<>();
  private final Map<String, Instant> ended = new ConcurrentSkipListMap<>();

  @Override
  public Optional<User> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Optional<User> named(String username) {
    return first(user -> user.username().equals(username));
  }

  @Override
  public Optional<User> withUsername(String username) {
    String canonical = Username.canonical(username);
    return named(username)
        .or(() -> first(user -> Username.canonical(user.username()).equals(canonical)));
  }

  @Override
  public boolean hasEmail(String email) {
    return first(user -> email.equals(user.email())).isPresent();
  }

  @Override
  public boolean hasAdministrator() {
    return first(user -> user.isAdministrator() && !user.isFederated()).isPresent();
  }

  @Override
  public synchronized void add(User user) {
    boolean isAddressTaken = user.email() != null && hasEmail(user.email());
    if (withUsername(user.username()).isPresent() || isAddressTaken) {
      throw new AlreadyTakenException("user");
    }
    byId.put(user.id(), user);
  }

  @Override
  public Optional<Known> withIdentity(Identity identity) {
    return first(user -> identity.equals(user.identity()))
        .map(user ->
            new Known(
                user,
                said.getOrDefault(user.id(), Instant.EPOCH),
                ended.getOrDefault(user.id(), Instant.EPOCH)));
  }

  @Override
  public synchronized void add(User user, Instant when) {
    if (withIdentity(Objects.requireNonNull(user.identity())).isPresent()) {
      throw new AlreadyTakenException("user");
    }
    add(user);
    said.put(user.id(), when);
  }

  @Override
  public synchronized Optional<User> follow(
      User user, Role role, List<String> hospitals, Instant when) {
    Optional<User> followed =
        withId(user.id())
            .filter(now -> now.role() == user.role())
            .filter(now -> said.getOrDefault(now.id(), Instant.MIN).isBefore(when))
            .map(now -> as(now, role, hospitals));
    followed.ifPresent(now -> {
      said.put(now.id(), when);
      replace(now);
    });
    return followed;
  }

  private static User as(User now, Role role, List<String> hospitals) {
    Standing standing = now.standing();
    int ended = role == now.role() ? 0 : 1;
    return new User(
        now.id(),
        now.username(),
        now.email(),
        now.passwordHash(),
        role,
        hospitals,
        new Standing(standing.disabled(), standing.oneTimePassword(), standing.epoch() + ended),
        now.identity());
  }

  /** All of them, by their ids. */
  public List<User> all() {
    return List.copyOf(byId.values());
  }

  /** Remembers when their tokens were ended. */
  public void endedTokens(String id, Instant at) {
    ended.put(id, at);
  }

  /** Puts the user in another's place. */
  public void replace(User user) {
    byId.put(user.id(), user);
  }

  /** Removes a user, as somebody with access to the database may. */
  public void remove(String id) {
    byId.remove(id);
  }

  private Optional<User> first(Predicate<User> wanted) {
    return byId.values().stream().filter(wanted).findFirst();
  }
}
