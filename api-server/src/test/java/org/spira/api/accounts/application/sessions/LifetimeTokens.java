package org.spira.api.accounts.application.sessions;

import java.time.Duration;
import java.util.Optional;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Tokens;

/** Tokens that say nothing but for how long they are good. */
final class LifetimeTokens implements Tokens {
  @Override
  public String issue(User user) {
    return "as configured";
  }

  @Override
  public String issue(User user, Duration lifetime) {
    return "good for " + lifetime;
  }

  @Override
  public Optional<Claims> claimsOf(String token) {
    return Optional.empty();
  }
}
