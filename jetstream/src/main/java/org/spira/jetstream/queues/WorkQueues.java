package org.spira.jetstream.queues;

import java.util.List;
import org.spira.jetstream.BrokerUnavailableException;

/**
 * Durable queues, one per subject. A message stays until a consumer has finished it. Safe for use
 * by several threads; every method throws {@link BrokerUnavailableException} when the broker does
 * not answer in time.
 */
public interface WorkQueues {

  /** Creates the subject's queue if there is none. Does no harm when repeated. */
  void declare(String subject);

  /**
   * Puts a message into the subject's queue, creating it if it is gone, and returns once the broker
   * has stored it. A message id that was used within the last two minutes stores nothing new.
   */
  Receipt publish(String subject, String messageId, byte[] body);

  /**
   * Whether the message is still queued and somebody is there to work on it. False when it was
   * finished, when the queue was lost, and when nobody consumes the queue.
   */
  boolean holds(Receipt receipt);

  /**
   * Takes the message out of its queue, if it is still there, so that it can be published anew. Its
   * bytes are overwritten on the broker's disk.
   */
  void withdraw(Receipt receipt);

  /**
   * What waits in the subject's queue or is worked on, oldest first: at most so many of those after
   * a place. Nothing when there is no such queue; one that somebody else made is looked into as
   * well.
   */
  List<Queued> waiting(String subject, long after, int limit);

  /**
   * A message in a queue.
   *
   * @param receipt where it stands; its id is empty when it was published without one, as the old
   *     service does
   * @param body the message as published
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Queued(Receipt receipt, byte[] body) {}

  /** How far the subject's consumers are. */
  QueueState state(String subject);
}
