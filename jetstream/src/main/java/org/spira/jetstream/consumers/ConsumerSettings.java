package org.spira.jetstream.consumers;

import java.time.Duration;

/**
 * How a queue is consumed.
 *
 * @param subject whose queue
 * @param durable the name under which all replicas of a service share the queue
 * @param maxInFlight how many items this process works on at once; more are not pulled
 * @param ackWait how long after its holder's last sign of life an item is given to another
 */
public record ConsumerSettings(String subject, String durable, int maxInFlight, Duration ackWait) {

  /** How often a holder gives a sign of life. */
  Duration heartbeat() {
    return ackWait.dividedBy(3);
  }
}
