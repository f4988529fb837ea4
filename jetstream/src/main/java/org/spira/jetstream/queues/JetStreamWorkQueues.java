package org.spira.jetstream.queues;

import io.nats.client.JetStreamApiException;
import io.nats.client.api.ConsumerInfo;
import java.io.IOException;
import java.util.List;
import org.spira.jetstream.Broker;
import org.spira.jetstream.BrokerUnavailableException;

/** Work queues as JetStream streams with work queue retention. */
public final class JetStreamWorkQueues implements WorkQueues {

  private final Broker broker;
  private final Streams streams;
  private final Publisher publisher;

  /** On this connection, which stays the caller's to close. */
  public JetStreamWorkQueues(Broker broker) {
    this.broker = broker;
    this.streams = new Streams(broker);
    this.publisher = new Publisher(broker, streams);
  }

  @Override
  public void declare(String subject) {
    ask("declare the queue of " + subject, () -> streams.declare(subject));
  }

  @Override
  public Receipt publish(String subject, String messageId, byte[] body) {
    return ask("publish to " + subject, () -> publisher.publish(subject, messageId, body));
  }

  @Override
  public boolean holds(Receipt receipt) {
    return ask(
        "look for a message",
        () -> new QueueContents(broker.management()).has(receipt) && isWorkedOn(receipt.stream()));
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
        () -> state(broker.management().getConsumers(streams.nameOf(subject))));
  }

  private static QueueState state(List<ConsumerInfo> consumers) {
    return new QueueState(
        consumers.stream().mapToLong(ConsumerInfo::getNumPending).sum(),
        consumers.stream().mapToLong(ConsumerInfo::getNumAckPending).sum(),
        consumers.stream().mapToLong(ConsumerInfo::getRedelivered).sum(),
        consumers.size());
  }

  private boolean isWorkedOn(String stream) throws IOException, JetStreamApiException {
    return broker.management().getConsumers(stream).stream()
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
