package org.spira.api.inmemory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Users;
import org.spira.api.shared.AlreadyTakenException;

/** Users in memory. */
public final class InMemoryUsers implements Users {

  private final Map<String, User> byId = new ConcurrentHashMap<>();

  @Override
  public Optional<User> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Optional<User> withUsername(String username) {
    return byId.values().stream().filter(user -> user.username().equals(username)).findFirst();
  }

  @Override
  public boolean hasEmail(String email) {
    return byId.values().stream().anyMatch(user -> email.equals(user.email()));
  }

  @Override
  public boolean hasAdministrator() {
    return byId.values().stream().anyMatch(User::isAdministrator);
  }

  @Override
  public synchronized void add(User user) {
    if (withUsername(user.username()).isPresent() || hasEmail(String.valueOf(user.email()))) {
      throw new AlreadyTakenException("user");
    }
    byId.put(user.id(), user);
  }

  /** Removes a user, as somebody with access to the database may. */
  public void remove(String id) {
    byId.remove(id);
  }
}
