package org.spira.jetstream.consumers;

import io.nats.client.Message;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.jetstream.Broker;
import org.spira.jetstream.queues.WorkQueues;

/**
 * Takes items from one queue and hands each to the handler on a thread of its own, never more at
 * once than {@link ConsumerSettings#maxInFlight()}. Items that are worked on are kept reserved by
 * signs of life. The queue and its durable consumer are made when they are missing, at the start
 * and at any later time; whatever the broker does, pulling goes on until {@link #stopPulling}.
 *
 * <p>Safe for use by several threads; may be started once.
 */
public final class WorkConsumer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WorkConsumer.class);
  private static final Duration DELAY_AFTER_FAILURE = Duration.ofSeconds(1);

  private final ConsumerSettings settings;
  private final WorkHandler handler;
  private final Acknowledgements acknowledgements;
  private final Semaphore permits;
  private final PullLoop pulling;
  private final HeldItems held;
  private final LongAdder redelivered = new LongAdder();
  private final ExecutorService workers;

  /** Pulls nothing before {@link #start}. */
  public WorkConsumer(
      Broker broker,
      WorkQueues queues,
      Acknowledgements acknowledgements,
      ConsumerSettings settings,
      WorkHandler handler) {
    this.settings = settings;
    this.handler = handler;
    this.acknowledgements = acknowledgements;
    this.permits = new Semaphore(settings.maxInFlight());
    this.pulling = new PullLoop(broker, queues, settings, permits, this::accept);
    this.held = new HeldItems(settings);
    this.workers = workers(settings.subject());
  }

  private static ExecutorService workers(String subject) {
    // of the system's threads: they are few, and a virtual one costs a second switch, to the thread
    // that looks after its socket, whenever it waits for the network
    return Executors.newCachedThreadPool(
        Thread.ofPlatform().daemon().name("work-" + subject + "-", 0).factory());
  }

  /** Begins to pull. */
  public void start() {
    held.start();
    pulling.start();
  }

  /** Takes nothing more from the queue; what is in flight goes on. */
  public void stopPulling() {
    pulling.stop();
  }

  /**
   * Waits until everything in flight has ended.
   *
   * @return whether it has, within the time given
   */
  public boolean drain(Duration atMost) throws InterruptedException {
    int all = settings.maxInFlight();
    boolean drained = permits.tryAcquire(all, atMost.toMillis(), TimeUnit.MILLISECONDS);
    if (drained) {
      permits.release(all);
    }
    return drained;
  }

  /** Gives back at once what is still in flight, and ends the signs of life. */
  @Override
  public void close() {
    stopPulling();
    workers.shutdown();
    held.close();
  }

  /** Whether the queue was reached when it was last tried. */
  public boolean isHealthy() {
    return pulling.isHealthy();
  }

  /** How many items are being worked on. */
  public int inFlight() {
    return held.size();
  }

  /** How many items came that had been handed out before, since the start. */
  public long redelivered() {
    return redelivered.sum();
  }

  /** How often the durable consumer had to be made anew because it stalled, since the start. */
  public long restarts() {
    return pulling.restarts();
  }

  private void accept(Message message) {
    HeldItem item = new HeldItem(message, acknowledgements, this::release);
    held.add(item);
    redelivered.add(item.deliveries() > 1 ? 1 : 0);
    try {
      workers.execute(() -> work(item));
    } catch (RejectedExecutionException e) {
      LOG.debug("an item of {} came after the end and is given back", settings.subject(), e);
      held.giveBack(item, Duration.ZERO);
    }
  }

  private void work(HeldItem item) {
    try {
      handler.handle(item);
    } catch (InterruptedException e) {
      held.giveBack(item, Duration.ZERO);
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      LOG.warn("work on {} failed and is given back", settings.subject(), e);
      held.giveBack(item, DELAY_AFTER_FAILURE);
    }
  }

  private void release(HeldItem item) {
    held.remove(item);
    permits.release();
  }
}
