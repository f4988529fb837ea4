package org.spira.jetstream.consumers;

import io.nats.client.JetStreamSubscription;
import io.nats.client.Message;
import io.nats.client.PullRequestOptions;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Asks for as many messages as there are permits. Each pull is a request of its own that expires,
 * so a restart of the broker, a deleted consumer or a lost stream costs one pull.
 *
 * <p>It counts the messages itself instead of having the client's {@code FetchConsumer} do so: that
 * one is told of the last message before it can be taken, and a caller that asks just then is told
 * that there is none, leaves, and the message is lost until the broker hands it out again.
 */
final class Pulls {

  private static final Duration PULL_EXPIRY = Duration.ofSeconds(4);
  // the broker says when a pull has expired; after this, it is taken as said
  private static final Duration LATE_WORD = Duration.ofSeconds(1);
  private static final Duration COMPANY = Duration.ofMillis(20);

  private final Semaphore permits;
  private final int half;
  private final Consumer<Message> sink;

  /**
   * Pulls nothing yet.
   *
   * @param permits one for each message that may be in flight; the sink's side releases them
   */
  Pulls(Semaphore permits, int maxInFlight, Consumer<Message> sink) {
    this.permits = permits;
    this.half = (maxInFlight + 1) / 2;
    this.sink = sink;
  }

  /** Pulls once, waiting for a permit first, and returns how many messages came. */
  int once(JetStreamSubscription subscription) throws InterruptedException {
    int granted = acquire();
    AtomicInteger received = new AtomicInteger();
    try {
      subscription.pull(PullRequestOptions.builder(granted).expiresIn(PULL_EXPIRY).build());
      receive(subscription, granted, received);
      return received.get();
    } finally {
      permits.release(granted - received.get());
    }
  }

  private void receive(JetStreamSubscription subscription, int granted, AtomicInteger received)
      throws InterruptedException {
    long deadline = System.nanoTime() + PULL_EXPIRY.plus(LATE_WORD).toNanos();
    while (received.get() < granted) {
      // nothing is also what the broker's word of the expiry looks like
      Message message = subscription.nextMessage(left(deadline));
      if (message == null) {
        return;
      }
      received.incrementAndGet();
      sink.accept(message);
    }
  }

  private static Duration left(long deadline) {
    return Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
  }

  /**
   * As many permits as are free. On a full machine, one comes free at a time, and a pull for each
   * would cost more than the message: it waits a moment for half of them, no longer, since the
   * others may be held by work that takes minutes.
   */
  private int acquire() throws InterruptedException {
    if (permits.tryAcquire(half, COMPANY.toMillis(), TimeUnit.MILLISECONDS)) {
      return half + permits.drainPermits();
    }
    permits.acquire();
    return 1 + permits.drainPermits();
  }
}
