package org.spira.api.privacy.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spira.api.privacy.domain.Erasure;

/**
 * All requests to erase. Each method is one atomic step; every one that changes something has been
 * made durable by a majority when it returns.
 */
public interface Erasures {

  /** Stores a request: from here on it is carried out. */
  void add(Erasure erasure);

  /** The request with this id. */
  Optional<Erasure> withId(String id);

  /** The newest first, those made before the given one. */
  List<Erasure> before(String id, int limit);

  /** Those not done that somebody has to go on with by now. */
  List<Erasure> due(Instant now, int limit);

  /**
   * Takes a due request in hand until then, so that no other replica does.
   *
   * @return false if another was faster, or if it is done
   */
  boolean lease(Erasure erasure, Instant until);

  /** Stores which inferences a request was found to be about, besides those it knows. */
  void target(String id, List<String> inferences);

  /** Stores that nothing is left, and forgets whom it was about. */
  void finish(String id, Instant at);

  /** What is not done. */
  Unfinished unfinished();

  /**
   * The requests not done.
   *
   * @param oldest when the oldest of them was made, if there is one
   */
  record Unfinished(long size, Optional<Instant> oldest) {}
}
