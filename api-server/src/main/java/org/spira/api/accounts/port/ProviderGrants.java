package org.spira.api.accounts.port;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a provider gave for the sessions of those who logged in by it; goes with the session. */
public interface ProviderGrants {

  /** Keeps it, in the place of what was there. */
  void keep(String sessionId, Given given);

  /** What was kept for this session. */
  Optional<Given> of(String sessionId);

  /**
   * Both are as good as a password and stand nowhere in the clear.
   *
   * @param refreshToken absent where the provider gives none
   * @param idToken absent where it gave none
   */
  record Given(@Nullable String refreshToken, @Nullable String idToken) {

    /** Nothing. */
    @Override
    public String toString() {
      return "Given[…]";
    }
  }
}
