package org.spira.jetstream.consumers;

import java.time.Duration;
import java.time.Instant;
import org.spira.jetstream.BrokerUnavailableException;

/**
 * One message that was taken from a queue. It stays reserved for its holder, who must end it in one
 * of two ways; a holder that dies loses the reservation within the consumer's acknowledgement wait.
 */
public interface WorkItem {

  /** The queue's subject. */
  String subject();

  /** The message as published. */
  byte[] body();

  /** When the broker stored the message, by its clock. */
  Instant publishedAt();

  /** How often the message was handed out, this time included: 1 the first time. */
  int deliveries();

  /**
   * Ends the work: the message is removed from its queue. Returns when the broker has confirmed it.
   *
   * @throws BrokerUnavailableException when it has not; the message will come again
   */
  void done();

  /** Ends the work without result: the message will come again, to anybody, after the delay. */
  void giveBack(Duration delay);
}
