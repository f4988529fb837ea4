package org.spira.api.accounts.port;

import java.time.Instant;
import java.util.Optional;

/**
 * Who stays logged in on which browser. What a browser keeps of it changes at each use; here stands
 * its fingerprint only. Each call is one step that is done or not done.
 */
public interface Sessions {

  /** Begins one. */
  void begin(Session session);

  /**
   * Exchanges what the browser shows for another, if it is the last one that was given to it.
   *
   * @return the session as it is now; empty if there is none, it is over, or another was shown
   */
  Optional<Session> exchange(String id, String shown, String next, Instant now);

  /**
   * Exchanges it also if it is the one before the last: an answer may have been lost. What was lost
   * with it is good no more.
   *
   * @param notBefore since when it may have been exchanged first
   */
  Optional<Session> exchangeAgain(String id, String shown, String next, Instant notBefore);

  /** One, if it is there. */
  Optional<Session> withId(String id);

  /** Ends one, if it is there. */
  void end(String id);

  /** Forgets those that were over before this time. */
  void forget(Instant now);

  /**
   * One browser's.
   *
   * @param epoch of the user's tokens when it began: it ends with them
   * @param secret the fingerprint of what the browser has to show
   * @param until when it is over
   */
  record Session(String id, String userId, int epoch, String secret, Instant until) {}
}
