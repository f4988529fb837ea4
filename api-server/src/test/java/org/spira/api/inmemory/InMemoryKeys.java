package org.spira.api.inmemory;

import java.time.Instant;
import java.util.List;
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
  public void erase(String inferenceId) {
    claims.replaceAll((key, claim) ->
        claim.inferenceId().equals(inferenceId)
            ? new Claim(key, "", inferenceId, claim.at())
            : claim);
  }

  /** As if the only key had come with a request that was put down as this. */
  public void putDownAs(String content) {
    claims.replaceAll((key, claim) -> new Claim(key, content, claim.inferenceId(), claim.at()));
  }

  /** What is known about the requests that keys came with. */
  public List<String> contents() {
    return claims.values().stream().map(Claim::content).filter(each -> !each.isEmpty()).toList();
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
