package org.spira.jetstream.queues;

import io.nats.client.JetStreamApiException;
import io.nats.client.PublishOptions;
import io.nats.client.api.PublishAck;
import io.nats.client.impl.Headers;
import io.nats.client.impl.NatsMessage;
import java.io.IOException;
import org.spira.jetstream.Broker;

/** Puts messages into their streams, and makes a stream that is gone. */
final class Publisher {

  private final Broker broker;
  private final Streams streams;

  Publisher(Broker broker, Streams streams) {
    this.broker = broker;
    this.streams = streams;
  }

  Receipt publish(String subject, String messageId, byte[] body)
      throws IOException, JetStreamApiException {
    try {
      return send(subject, messageId, body);
    } catch (IOException | JetStreamApiException e) {
      // most likely the stream is gone, or between two leaders: declaring tells which
      streams.declare(subject);
      return send(subject, messageId, body);
    }
  }

  private Receipt send(String subject, String messageId, byte[] body)
      throws IOException, JetStreamApiException {
    streams.nameOf(subject);
    PublishAck ack =
        broker.jetStream().publish(message(subject, messageId, body), options(messageId));
    return new Receipt(ack.getStream(), ack.getSeqno(), messageId);
  }

  private static NatsMessage message(String subject, String messageId, byte[] body) {
    Headers headers = new Headers().put(Receipt.MESSAGE_ID, messageId);
    return NatsMessage.builder().subject(subject).headers(headers).data(body).build();
  }

  private PublishOptions options(String messageId) {
    return PublishOptions.builder()
        .messageId(messageId)
        .streamTimeout(broker.settings().requestTimeout())
        .build();
  }
}
