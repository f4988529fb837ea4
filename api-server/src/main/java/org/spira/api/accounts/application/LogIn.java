package org.spira.api.accounts.application;

import java.util.Optional;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Accounts;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.accounts.port.Tokens;
import org.spira.api.accounts.port.Users;
import org.spira.api.shared.Refusal;
import org.spira.api.shared.TooManyException;

/** Exchanges a name and a password for a token. */
public final class LogIn {

  private static final String NO_HASH = "";

  private final Users users;
  private final Accounts accounts;
  private final PasswordHasher hasher;
  private final Tokens tokens;
  private final LoginLimits limits;

  /** On these. */
  public LogIn(
      Users users, Accounts accounts, PasswordHasher hasher, Tokens tokens, LoginLimits limits) {
    this.users = users;
    this.accounts = accounts;
    this.hasher = hasher;
    this.tokens = tokens;
    this.limits = limits;
  }

  /**
   * Logs a user in.
   *
   * @param address where they are, in text
   * @throws Refusal if there is no such user, the password is another, or the account is disabled:
   *     which of them is told to nobody, nor can it be told from the time that it takes
   * @throws TooManyException if too many attempts failed
   */
  public LoggedIn logIn(String username, String password, String address) {
    User user = userOf(username, password, address);
    return LoggedIn.of(user, tokens.issue(user));
  }

  /**
   * Who has this name and this password.
   *
   * @throws Refusal as {@link #logIn}
   * @throws TooManyException as {@link #logIn}
   */
  public User userOf(String username, String password, String address) {
    LoginLimits.Attempt attempt = limits.begin(username, address);
    Optional<User> found = users.withUsername(username);
    boolean matches = hasher.matches(password, found.map(User::passwordHash).orElse(NO_HASH));
    User user =
        found
            .filter(known -> matches && !known.standing().disabled())
            .orElseThrow(() -> Refusal.unauthenticated("Incorrect username or password"));
    attempt.succeeded();
    if (hasher.isOutdated(user.passwordHash())) {
      accounts.rehash(user, hasher.hash(password));
    }
    return user;
  }

  /**
   * Who logged in, and what proves it from now on.
   *
   * @param role what they may do
   * @param mustChoosePassword whether it proves nothing else before another password is chosen
   */
  public record LoggedIn(String userId, Role role, String token, boolean mustChoosePassword) {

    /** Of this user, with a token that was just issued. */
    public static LoggedIn of(User user, String token) {
      return new LoggedIn(user.id(), user.role(), token, user.standing().oneTimePassword());
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
      return "LoggedIn[" + userId + "]";
    }
  }
}
