package org.spira.jetstream.consumers;

import io.nats.client.ConsumerContext;
import io.nats.client.JetStreamSubscription;
import io.nats.client.Message;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.jetstream.Broker;
import org.spira.jetstream.queues.WorkQueues;

/**
 * Pulls again and again, on a thread of its own, and begins anew after whatever the broker does.
 */
final class PullLoop {

  private static final Logger LOG = LoggerFactory.getLogger(PullLoop.class);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(250);

  private final Broker broker;
  private final String subject;
  private final DurableConsumer durable;
  private final Pulls pulls;
  private final StallWatch stalls;
  private final Thread thread;
  private final Semaphore pause = new Semaphore(0);
  private volatile boolean running = true;
  private volatile boolean healthy;

  PullLoop(
      Broker broker,
      WorkQueues queues,
      ConsumerSettings settings,
      Semaphore permits,
      Consumer<Message> sink) {
    this.broker = broker;
    this.subject = settings.subject();
    this.durable = new DurableConsumer(broker, queues, settings);
    this.pulls = new Pulls(permits, settings.maxInFlight(), sink);
    this.stalls = new StallWatch(broker, subject);
    this.thread = Thread.ofPlatform().daemon().name("pull-" + subject).unstarted(this::run);
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
    return stalls.restarts();
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
    ConsumerContext consumer = durable.declare();
    JetStreamSubscription subscription = durable.subscribe(consumer);
    try {
      healthy = true;
      while (running) {
        stalls.note(pulls.once(subscription), consumer);
      }
    } finally {
      durable.leave(subscription);
    }
  }

  private void report(Exception e) {
    if (healthy) {
      LOG.warn("pulling from {} was interrupted: {}; trying on", subject, e.toString());
    } else {
      LOG.debug("no pulling from {} yet", subject, e);
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
