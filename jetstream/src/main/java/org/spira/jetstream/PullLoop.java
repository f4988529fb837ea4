package org.spira.jetstream;

import io.nats.client.ConsumerContext;
import io.nats.client.FetchConsumeOptions;
import io.nats.client.FetchConsumer;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamStatusCheckedException;
import io.nats.client.Message;
import io.nats.client.api.AckPolicy;
import io.nats.client.api.ConsumerConfiguration;
import io.nats.client.api.ConsumerInfo;
import io.nats.client.api.DeliverPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.common.Subjects;

/**
 * Pulls as many messages as there are permits, again and again. Each pull is a request of its own
 * that expires, so a restart of the broker, a deleted consumer or a lost stream costs one pull; no
 * subscription lives long enough to die unnoticed.
 */
final class PullLoop {

  private static final Logger LOG = LoggerFactory.getLogger(PullLoop.class);
  private static final Duration PULL_EXPIRY = Duration.ofSeconds(4);
  private static final Duration COMPANY = Duration.ofMillis(20);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(250);

  /** Pulls in a row that brought nothing although messages were waiting. */
  private static final int STALLED_PULLS = 3;

  private static final long NO_LIMIT = -1;

  private final Broker broker;
  private final WorkQueues queues;
  private final ConsumerSettings settings;
  private final Semaphore permits;
  private final Consumer<Message> sink;
  private final Thread thread;
  private final Semaphore pause = new Semaphore(0);
  private final LongAdder restarts = new LongAdder();
  private volatile boolean running = true;
  private volatile boolean healthy;
  private int emptyPulls;

  PullLoop(
      Broker broker,
      WorkQueues queues,
      ConsumerSettings settings,
      Semaphore permits,
      Consumer<Message> sink) {
    this.broker = broker;
    this.queues = queues;
    this.settings = settings;
    this.permits = permits;
    this.sink = sink;
    this.thread =
        Thread.ofPlatform().daemon().name("pull-" + settings.subject()).unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  void stop() {
    running = false;
    thread.interrupt();
  }

  boolean isHealthy() {
    return healthy && broker.isConnected();
  }

  long restarts() {
    return restarts.sum();
  }

  private void run() {
    while (running) {
      try {
        pullUntilFailure();
      } catch (InterruptedException e) {
        running = false;
      } catch (Exception e) {
        report(e);
        waitAWhile();
      }
    }
    healthy = false;
  }

  private void pullUntilFailure() throws Exception {
    ConsumerContext consumer = declareConsumer();
    healthy = true;
    while (running) {
      int received = pullOnce(consumer);
      emptyPulls = received > 0 ? 0 : emptyPulls + 1;
      if (emptyPulls > 0) {
        restartIfStalled(consumer.getConsumerInfo());
      }
    }
  }

  private int pullOnce(ConsumerContext consumer)
      throws InterruptedException,
          IOException,
          JetStreamApiException,
          JetStreamStatusCheckedException {
    int granted = acquire();
    int received = 0;
    FetchConsumeOptions options =
        FetchConsumeOptions.builder()
            .maxMessages(granted)
            .expiresIn(PULL_EXPIRY.toMillis())
            .build();
    FetchConsumer fetch = null;
    try {
      fetch = consumer.fetch(options);
      Message message;
      while ((message = fetch.nextMessage()) != null) {
        received++;
        sink.accept(message);
      }
      return received;
    } finally {
      permits.release(granted - received);
      if (fetch != null) {
        fetch.stop();
      }
    }
  }

  /**
   * As many permits as are free. On a full machine, one comes free at a time, and a pull for each
   * would cost more than the message: it waits a moment for half of them, no longer, since the
   * others may be held by work that takes minutes.
   */
  private int acquire() throws InterruptedException {
    int half = (settings.maxInFlight() + 1) / 2;
    if (permits.tryAcquire(half, COMPANY.toMillis(), TimeUnit.MILLISECONDS)) {
      return half + permits.drainPermits();
    }
    permits.acquire();
    return 1 + permits.drainPermits();
  }

  private ConsumerContext declareConsumer() throws IOException, JetStreamApiException {
    queues.declare(settings.subject());
    String stream = streamName();
    return broker
        .connection()
        .getStreamContext(stream, broker.jetStreamOptions())
        .createOrUpdateConsumer(configuration());
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

  /** A consumer that has messages, is asked for them and gives none has been seen in the field. */
  private void restartIfStalled(ConsumerInfo info) throws IOException, JetStreamApiException {
    if (info.getNumPending() == 0) {
      emptyPulls = 0;
    } else if (emptyPulls >= STALLED_PULLS) {
      LOG.warn(
          "the consumer of {} stalled with {} messages waiting; making it anew",
          settings.subject(),
          info.getNumPending());
      broker.management().deleteConsumer(info.getStreamName(), info.getName());
      restarts.increment();
      emptyPulls = 0;
    }
  }

  private void report(Exception e) {
    if (healthy) {
      LOG.warn("pulling from {} was interrupted: {}; trying on", settings.subject(), e.toString());
    } else {
      LOG.debug("no pulling from {} yet", settings.subject(), e);
    }
    healthy = false;
  }

  private void waitAWhile() {
    try {
      pause.tryAcquire(PAUSE_AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
