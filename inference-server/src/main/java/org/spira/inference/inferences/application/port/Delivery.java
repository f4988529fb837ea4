package org.spira.inference.inferences.application.port;

import java.time.Duration;
import java.time.Instant;
import org.spira.inference.shared.NeighbourAwayException;

/** An inference as a channel hands it out, held by this process until it is done or given back. */
public interface Delivery {

  /** The channel it came from. */
  String channel();

  /** The message, JSON. */
  byte[] body();

  /** When it was published, by the clock of whoever hands it out. */
  Instant publishedAt();

  /** How often it was handed out, this time included. */
  int deliveries();

  /**
   * Ends it; returns when the broker has confirmed that.
   *
   * @throws NeighbourAwayException if it has not
   */
  void done();

  /** Has it handed out again, here or elsewhere, after the delay. */
  void giveBack(Duration delay);
}
