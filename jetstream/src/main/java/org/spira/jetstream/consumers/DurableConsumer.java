package org.spira.jetstream.consumers;

import io.nats.client.ConsumerContext;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamSubscription;
import io.nats.client.Message;
import io.nats.client.PullSubscribeOptions;
import io.nats.client.api.AckPolicy;
import io.nats.client.api.ConsumerConfiguration;
import io.nats.client.api.DeliverPolicy;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.common.Subjects;
import org.spira.jetstream.Broker;
import org.spira.jetstream.queues.WorkQueues;

/** The broker's record of who was given what, which all replicas of a service share. */
final class DurableConsumer {

  private static final Logger LOG = LoggerFactory.getLogger(DurableConsumer.class);
  private static final Duration AT_HAND = Duration.ofMillis(1);
  private static final long NO_LIMIT = -1;

  private final Broker broker;
  private final WorkQueues queues;
  private final ConsumerSettings settings;

  DurableConsumer(Broker broker, WorkQueues queues, ConsumerSettings settings) {
    this.broker = broker;
    this.queues = queues;
    this.settings = settings;
  }

  /** Makes the queue and the consumer, if they are missing. */
  ConsumerContext declare() throws IOException, JetStreamApiException {
    queues.declare(settings.subject());
    String stream = streamName();
    return broker
        .connection()
        .getStreamContext(stream, broker.jetStreamOptions())
        .createOrUpdateConsumer(configuration());
  }

  /** Without asking for the consumer, which has just been declared. */
  JetStreamSubscription subscribe(ConsumerContext declared)
      throws IOException, JetStreamApiException {
    String stream = declared.getCachedConsumerInfo().getStreamName();
    PullSubscribeOptions bound = PullSubscribeOptions.fastBind(stream, settings.durable());
    return broker.jetStream().subscribe(null, bound);
  }

  /**
   * What has arrived and is not wanted any more is given back, not left to the broker's patience.
   */
  void leave(JetStreamSubscription subscription) {
    try {
      Message message;
      while ((message = subscription.nextMessage(AT_HAND)) != null) {
        message.nak();
      }
      subscription.unsubscribe();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IllegalStateException e) {
      LOG.debug("the subscription to {} ended by itself", settings.subject(), e);
    }
  }

  private String streamName() throws IOException, JetStreamApiException {
    return broker.management().getStreamNames(settings.subject()).stream()
        .findFirst()
        .orElse(Subjects.streamName(settings.subject()));
  }

  private ConsumerConfiguration configuration() {
    return ConsumerConfiguration.builder()
        .durable(settings.durable())
        .filterSubject(settings.subject())
        .deliverPolicy(DeliverPolicy.All)
        .ackPolicy(AckPolicy.Explicit)
        .ackWait(settings.ackWait())
        // attempts are counted by us: a message that exhausts the broker's count is never seen
        // again
        .maxDeliver(NO_LIMIT)
        .build();
  }
}
