package org.spira.jetstream.queues;

/**
 * Where a published message stands in the broker.
 *
 * @param stream the name of the stream
 * @param sequence the place in the stream; a stream that was lost and made anew counts from 1 again
 * @param messageId tells the message from another that stands at the same place of a newer stream
 */
public record Receipt(String stream, long sequence, String messageId) {

  /** The header that carries a message's id. */
  static final String MESSAGE_ID = "Nats-Msg-Id";
}
