package org.spira.api.accounts.port;

import java.util.Optional;
import org.spira.api.accounts.User;

/** What proves who is calling. */
public interface Tokens {

  /** A token for this user, valid from now on. */
  String issue(User user);

  /** The username in a token that is genuine and has not expired. */
  Optional<String> usernameIn(String token);
}
