package org.spira.api.inmemory.accounts;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.spira.api.accounts.port.LoginAttempts;

/** Counters in memory. */
public final class InMemoryLoginAttempts implements LoginAttempts {

  private final Map<String, Counter> counters = new ConcurrentHashMap<>();

  @Override
  public int count(String key, Instant until) {
    return counters.merge(key, new Counter(1, until), (there, one) -> there.plus(1)).count();
  }

  @Override
  public void takeBack(String key) {
    counters.computeIfPresent(key, (same, counter) -> counter.plus(-1));
  }

  @Override
  public void forget(Instant now) {
    counters.values().removeIf(counter -> counter.until().isBefore(now));
  }

  private record Counter(int count, Instant until) {

    Counter plus(int more) {
      return new Counter(count + more, until);
    }
  }
}
