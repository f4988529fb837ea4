package org.spira.api.accounts.port;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.User.Identity;
import org.spira.api.shared.AlreadyTakenException;

/** Users whom an OpenID provider knows. Each call is one step that is done or not done. */
public interface FederatedUsers {

  /** The user who is this to their provider. */
  Optional<Known> withIdentity(Identity identity);

  /**
   * Adds a user.
   *
   * @param said when their provider said what role and hospitals they have
   * @throws AlreadyTakenException if the identity or the name was taken by then
   */
  void add(User user, Instant said);

  /**
   * Takes over what the provider says now. Another role ends all tokens.
   *
   * @param user as they were read: another role than theirs is left alone
   * @param said when it was said: what was said later stays
   * @return the user as they are now; empty if something else was said meanwhile
   */
  Optional<User> follow(User user, Role role, List<String> hospitals, Instant said);

  /**
   * A user whom a provider knows.
   *
   * @param said when it said last what stands there of role and hospitals
   * @param ended when their tokens were ended last; long ago if they never were
   */
  record Known(User user, Instant said, Instant ended) {

    /**
     * Whether a token of the provider's was made after that. Tokens tell the second they were made
     * in, so one of the same second is none that is known to be later.
     */
    public boolean honours(Instant made) {
      return made.isAfter(ended.truncatedTo(ChronoUnit.SECONDS));
    }
  }
}
