package org.spira.api.inmemory.accounts;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.spira.api.accounts.port.ProviderGrants;

/** What a provider gave, in memory. */
public final class InMemoryProviderGrants implements ProviderGrants {

  private final Map<String, Given> kept = new ConcurrentHashMap<>();

  @Override
  public void keep(String sessionId, Given given) {
    kept.merge(
        sessionId,
        given,
        (before, now) ->
            now.idToken() == null ? new Given(now.refreshToken(), before.idToken()) : now);
  }

  @Override
  public Optional<Given> of(String sessionId) {
    return Optional.ofNullable(kept.get(sessionId));
  }

  /** Forgets it, as if whoever kept it had died before. */
  public void lose(String sessionId) {
    kept.remove(sessionId);
  }
}
