package org.spira.api.accounts.application;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.domain.NewPassword;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.accounts.port.Users;
import org.spira.api.settings.SettingException;
import org.spira.api.shared.AlreadyTakenException;
import org.spira.api.shared.NewIds;

/**
 * Puts the first administrator into a database that has none, since nobody else could register one.
 * Replicas may do it at the same time: names are unique, so one of them adds it.
 */
public final class CreateAdministrator {

  private static final Logger LOG = LoggerFactory.getLogger(CreateAdministrator.class);

  private final Users users;
  private final PasswordHasher hasher;
  private final NewIds ids;

  /** On these ports. */
  public CreateAdministrator(Users users, PasswordHasher hasher, NewIds ids) {
    this.users = users;
    this.hasher = hasher;
    this.ids = ids;
  }

  /** Adds the administrator unless there is one. */
  public void createIfMissing(Administrator wanted) {
    if (users.hasAdministrator()) {
      return;
    }
    String given = wanted.password();
    if (given != null) {
      requireGood(given, wanted.username());
    }
    String password = given == null ? MadeUpPassword.next() : given;
    if (add(wanted, password)) {
      tell(wanted.username(), given == null ? password : null);
    }
  }

  /** Only where somebody is created by it: a password that is there already goes on working. */
  private static void requireGood(String password, String username) {
    NewPassword.problem(password, username)
        .ifPresent(problem -> {
          throw new SettingException("SPIRA_ADMIN_PASSWORD", problem.message());
        });
  }

  private boolean add(Administrator wanted, String password) {
    String hash = hasher.hash(password);
    try {
      users.add(new User(ids.next(), wanted.username(), wanted.email(), hash, Role.ADMIN));
      return true;
    } catch (AlreadyTakenException e) {
      if (!users.hasAdministrator()) {
        LOG.error(
            "There is no administrator, and none could be created: a user who is none has the name"
                + " {} or its email address. Set SPIRA_ADMIN_USERNAME and SPIRA_ADMIN_EMAIL to"
                + " others.",
            wanted.username());
      }
      return false;
    }
  }

  private static void tell(String username, @Nullable String generated) {
    if (generated == null) {
      LOG.info("Created the administrator {}", username);
    } else {
      // said once, here only: there is no other way to learn it
      LOG.warn("Created the administrator {} with the password {}", username, generated);
    }
  }

  /**
   * Who may register others.
   *
   * @param password one is generated, and logged once, when absent
   */
  public record Administrator(String username, String email, @Nullable String password) {

    /** Leaves the password out. */
    @Override
    public String toString() {
      return "Administrator[" + username + "]";
    }
  }
}
