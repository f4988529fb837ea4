package org.spira.api.accounts.port;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.User;

/** What proves who is calling. */
public interface Tokens {

  /** A token for this user, valid from now on until their epoch ends. */
  String issue(User user);

  /** The same, valid for so long. */
  String issue(User user, Duration lifetime);

  /** What a token says that is genuine and has not expired. */
  Optional<Claims> claimsOf(String token);

  /**
   * Whose a token is.
   *
   * @param userId absent in tokens of the old service
   * @param username as it was when the token was made
   * @param epoch 0 in tokens that do not name one
   */
  record Claims(@Nullable String userId, @Nullable String username, int epoch) {}
}
