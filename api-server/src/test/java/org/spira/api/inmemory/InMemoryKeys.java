package org.spira.api.inmemory;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.spira.api.inferences.port.IdempotencyKeys;

/** Idempotency keys in memory. */
public final class InMemoryKeys implements IdempotencyKeys {

  private final Map<String, Claim> claims = new ConcurrentHashMap<>();

  @Override
  public Claim claim(Claim wanted) {
    Claim standing = claims.putIfAbsent(wanted.key(), wanted);
    return standing == null ? wanted : standing;
  }

  @Override
  public void forgetBefore(Instant time) {
    claims.values().removeIf(claim -> claim.at().isBefore(time));
  }

  /** How many keys are in use. */
  public int size() {
    return claims.size();
  }
}
