package org.spira.jetstream;

import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.PublishOptions;
import io.nats.client.api.ConsumerInfo;
import io.nats.client.api.PublishAck;
import io.nats.client.impl.Headers;
import io.nats.client.impl.NatsMessage;
import java.io.IOException;
import java.util.List;

/** Work queues as JetStream streams with work queue retention. */
public final class JetStreamWorkQueues implements WorkQueues {

  private final Broker broker;
  private final Streams streams;

  /** On this connection, which stays the caller's to close. */
  public JetStreamWorkQueues(Broker broker) {
    this.broker = broker;
    this.streams = new Streams(broker);
  }

  @Override
  public void declare(String subject) {
    ask("declare the queue of " + subject, () -> streams.declare(subject));
  }

  @Override
  public Receipt publish(String subject, String messageId, byte[] body) {
    return ask(
        "publish to " + subject,
        () -> {
          try {
            return send(subject, messageId, body);
          } catch (IOException | JetStreamApiException e) {
            // most likely the stream is gone, or between two leaders: declaring tells which
            streams.declare(subject);
            return send(subject, messageId, body);
          }
        });
  }

  private Receipt send(String subject, String messageId, byte[] body)
      throws IOException, JetStreamApiException {
    streams.nameOf(subject);
    Headers headers = new Headers().put(QueueContents.MESSAGE_ID, messageId);
    NatsMessage message =
        NatsMessage.builder().subject(subject).headers(headers).data(body).build();
    PublishOptions options =
        PublishOptions.builder()
            .messageId(messageId)
            .streamTimeout(broker.settings().requestTimeout())
            .build();
    PublishAck ack = broker.jetStream().publish(message, options);
    return new Receipt(ack.getStream(), ack.getSeqno(), messageId);
  }

  @Override
  public boolean holds(Receipt receipt) {
    return ask(
        "look for a message",
        () -> {
          JetStreamManagement management = broker.management();
          return new QueueContents(management).has(receipt)
              && isWorkedOn(management, receipt.stream());
        });
  }

  @Override
  public void withdraw(Receipt receipt) {
    ask("withdraw a message", () -> new QueueContents(broker.management()).remove(receipt));
  }

  @Override
  public List<Queued> waiting(String subject, long after, int limit) {
    return ask(
        "look into the queue of " + subject,
        () -> new QueueContents(broker.management()).list(subject, after, limit));
  }

  @Override
  public QueueState state(String subject) {
    return ask(
        "look at the queue of " + subject,
        () -> {
          List<ConsumerInfo> consumers = broker.management().getConsumers(streams.nameOf(subject));
          return new QueueState(
              consumers.stream().mapToLong(ConsumerInfo::getNumPending).sum(),
              consumers.stream().mapToLong(ConsumerInfo::getNumAckPending).sum(),
              consumers.stream().mapToLong(ConsumerInfo::getRedelivered).sum(),
              consumers.size());
        });
  }

  private static boolean isWorkedOn(JetStreamManagement management, String stream)
      throws IOException, JetStreamApiException {
    return management.getConsumers(stream).stream()
        .anyMatch(consumer -> consumer.getNumWaiting() > 0 || consumer.getNumAckPending() > 0);
  }

  private static <T> T ask(String what, Question<T> question) {
    try {
      return question.answer();
    } catch (IOException | JetStreamApiException | IllegalStateException e) {
      throw new BrokerUnavailableException("NATS could not " + what, e);
    }
  }

  private interface Question<T> {
    T answer() throws IOException, JetStreamApiException;
  }
}
