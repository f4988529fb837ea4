package org.spira.api.accounts.port;

import java.time.Instant;

/** Counters that all replicas share. */
public interface LoginAttempts {

  /**
   * Adds one, in one step.
   *
   * @param until when the counter may be forgotten
   * @return how many there are now
   */
  int count(String key, Instant until);

  /** Takes one away, if the counter is there. */
  void takeBack(String key);

  /** Forgets the counters that may be forgotten at this time. */
  void forget(Instant now);
}
