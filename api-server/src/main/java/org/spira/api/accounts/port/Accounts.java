package org.spira.api.accounts.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;

/** What becomes of users once they are there. Each call is one step that is done or not done. */
public interface Accounts {

  /** All users, oldest first. */
  List<User> all();

  /**
   * Gives the user another password and ends all their tokens.
   *
   * @param user as they were read: another password than theirs is left alone
   * @param oneTime whether it is good for nothing but choosing another
   * @return the user as they are now; empty if their password was changed meanwhile
   */
  Optional<User> setPassword(User user, String hash, boolean oneTime);

  /** Keeps the same password as another hash, unless the password was changed meanwhile. */
  void rehash(User user, String hash);

  /**
   * Ends all tokens of the user, those of a provider too that were made by then.
   *
   * @param at now
   */
  void endTokens(String userId, Instant at);

  /**
   * Changes the account of somebody who stays an administrator or is none.
   *
   * @return the user as they are now; empty if there is none, or if it would take an administrator
   *     away
   */
  Optional<User> change(String userId, Change change);

  /**
   * Announces that an administrator is about to leave, so that nobody else counts on them.
   *
   * @param attempt who announces it; a later attempt takes an earlier one's place
   */
  void announceLeaving(String userId, String attempt, Instant now);

  /** Forgets announcements that were made before this time and never carried out. */
  void forgetLeaving(Instant before);

  /** Takes the announcement back. */
  void stay(String userId, String attempt);

  /** Whether there is another administrator to count on. */
  boolean hasOtherAdministrator(String userId);

  /** Changes the account of who is still announced by this attempt; empty if they are not. */
  Optional<User> leave(String userId, String attempt, Change change);

  /**
   * What is to change; what is absent stays as it is. Another role, and another answer to whether
   * the account is disabled, end all tokens.
   */
  record Change(@Nullable Role role, @Nullable List<String> hospitals, @Nullable Boolean disabled) {

    /** Whether it would make an administrator none. */
    public boolean leavesAdministration() {
      return (role != null && role != Role.ADMIN) || Boolean.TRUE.equals(disabled);
    }

    /** Whether tokens end by it. */
    public boolean endsTokens() {
      return role != null || disabled != null;
    }
  }
}
