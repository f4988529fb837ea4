package org.spira.jetstream;

import io.nats.client.ConsumerContext;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamSubscription;
import io.nats.client.Message;
import io.nats.client.PullRequestOptions;
import io.nats.client.PullSubscribeOptions;
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
 * that expires, so a restart of the broker, a deleted consumer or a lost stream costs one pull.
 *
 * <p>It counts the messages itself instead of having the client's {@code FetchConsumer} do so: that
 * one is told of the last message before it can be taken, and a caller that asks just then is told
 * that there is none, leaves, and the message is lost until the broker hands it out again.
 */
final class PullLoop {

  private static final Logger LOG = LoggerFactory.getLogger(PullLoop.class);
  private static final Duration PULL_EXPIRY = Duration.ofSeconds(4);
  // the broker says when a pull has expired; after this, it is taken as said
  private static final Duration LATE_WORD = Duration.ofSeconds(1);
  private static final Duration AT_HAND = Duration.ofMillis(1);
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
    JetStreamSubscription subscription = subscribe(consumer);
    try {
      healthy = true;
      while (running) {
        int received = pullOnce(subscription);
        emptyPulls = received > 0 ? 0 : emptyPulls + 1;
        if (emptyPulls > 0) {
          restartIfStalled(consumer.getConsumerInfo());
        }
      }
    } finally {
      leave(subscription);
    }
  }

  /** Without asking for the consumer, which has just been declared. */
  private JetStreamSubscription subscribe(ConsumerContext consumer)
      throws IOException, JetStreamApiException {
    String stream = consumer.getCachedConsumerInfo().getStreamName();
    PullSubscribeOptions bound = PullSubscribeOptions.fastBind(stream, settings.durable());
    return broker.jetStream().subscribe(null, bound);
  }

  private int pullOnce(JetStreamSubscription subscription) throws InterruptedException {
    int granted = acquire();
    int received = 0;
    try {
      subscription.pull(PullRequestOptions.builder(granted).expiresIn(PULL_EXPIRY).build());
      long deadline = System.nanoTime() + PULL_EXPIRY.plus(LATE_WORD).toNanos();
      while (received < granted) {
        // nothing is also what the broker's word of the expiry looks like
        Message message = subscription.nextMessage(left(deadline));
        if (message == null) {
          break;
        }
        received++;
        sink.accept(message);
      }
      return received;
    } finally {
      permits.release(granted - received);
    }
  }

  private static Duration left(long deadline) {
    return Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
  }

  /**
   * What has arrived and is not wanted any more is given back, not left to the broker's patience.
   */
  private void leave(JetStreamSubscription subscription) {
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
