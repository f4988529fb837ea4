package org.spira.jetstream.consumers;

import io.nats.client.ConsumerContext;
import io.nats.client.JetStreamApiException;
import io.nats.client.api.ConsumerInfo;
import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.jetstream.Broker;

/**
 * A consumer that has messages, is asked for them and gives none has been seen in the field: it is
 * deleted, so that the next pull fails and declares it anew. Pulls are noted by one thread.
 */
final class StallWatch {

  private static final Logger LOG = LoggerFactory.getLogger(StallWatch.class);

  /** Pulls in a row that brought nothing although messages were waiting. */
  private static final int STALLED_PULLS = 3;

  private final Broker broker;
  private final String subject;
  private final LongAdder restarts = new LongAdder();
  private int emptyPulls;

  StallWatch(Broker broker, String subject) {
    this.broker = broker;
    this.subject = subject;
  }

  /** Looks at a pull that brought this many messages. */
  void note(int received, ConsumerContext consumer) throws IOException, JetStreamApiException {
    emptyPulls = received > 0 ? 0 : emptyPulls + 1;
    if (emptyPulls > 0) {
      deleteIfStalled(consumer.getConsumerInfo());
    }
  }

  /** How often a consumer was deleted. */
  long restarts() {
    return restarts.sum();
  }

  private void deleteIfStalled(ConsumerInfo info) throws IOException, JetStreamApiException {
    long waiting = info.getNumPending();
    if (waiting == 0) {
      emptyPulls = 0;
    } else if (emptyPulls >= STALLED_PULLS) {
      LOG.warn(
          "the consumer of {} stalled with {} messages waiting; making it anew", subject, waiting);
      broker.management().deleteConsumer(info.getStreamName(), info.getName());
      restarts.increment();
      emptyPulls = 0;
    }
  }
}
