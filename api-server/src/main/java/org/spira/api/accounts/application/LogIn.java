package org.spira.api.accounts.application;

import java.util.Optional;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.accounts.port.Tokens;
import org.spira.api.accounts.port.Users;
import org.spira.api.shared.Refusal;

/** Exchanges a name and a password for a token. */
public final class LogIn {

  private final Users users;
  private final PasswordHasher hasher;
  private final Tokens tokens;
  private final String nobodysHash;

  /** On these ports. */
  public LogIn(Users users, PasswordHasher hasher, Tokens tokens) {
    this.users = users;
    this.hasher = hasher;
    this.tokens = tokens;
    this.nobodysHash = hasher.hash("nobody has this password");
  }

  /**
   * Logs a user in.
   *
   * @throws Refusal if there is no such user, or the password is another
   */
  public LoggedIn logIn(String username, String password) {
    Optional<User> user = users.withUsername(username);
    // an unknown name takes as long as a wrong password, so that names cannot be found out
    boolean matches = hasher.matches(password, user.map(User::passwordHash).orElse(nobodysHash));
    return user.filter(known -> matches)
        .map(known -> new LoggedIn(known.id(), tokens.issue(known)))
        .orElseThrow(() -> Refusal.unauthenticated("Incorrect username or password"));
  }

  /** Who logged in, and what proves it from now on. */
  public record LoggedIn(String userId, String token) {

    /** Leaves the token out. */
    @Override
    public String toString() {
      return "LoggedIn[" + userId + "]";
    }
  }
}
