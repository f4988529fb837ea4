package org.spira.api.inmemory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.spira.api.accounts.User;
import org.spira.api.accounts.domain.Username;
import org.spira.api.accounts.port.Users;
import org.spira.api.shared.AlreadyTakenException;

/** Users in memory. */
public final class InMemoryUsers implements Users {

  private final Map<String, User> byId = new ConcurrentSkipListMap<>();

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
    return first(User::isAdministrator).isPresent();
  }

  @Override
  public synchronized void add(User user) {
    if (withUsername(user.username()).isPresent() || hasEmail(String.valueOf(user.email()))) {
      throw new AlreadyTakenException("user");
    }
    byId.put(user.id(), user);
  }

  /** All of them, by their ids. */
  public List<User> all() {
    return List.copyOf(byId.values());
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
