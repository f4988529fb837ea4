package org.spira.api.inferences.adapter.nats;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.jetstream.consumers.WorkConsumer;
import org.springframework.context.SmartLifecycle;

/**
 * Starts to take results last and stops first, so that whatever was taken can still be stored and
 * acknowledged.
 */
final class ResultConsumers implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ResultConsumers.class);

  private final List<WorkConsumer> consumers;
  private final Duration drain;
  private volatile boolean running;

  ResultConsumers(List<WorkConsumer> consumers, Duration drain) {
    this.consumers = List.copyOf(consumers);
    this.drain = drain;
  }

  /** How many results came that had been handed out before. */
  double redelivered() {
    return consumers.stream().mapToLong(WorkConsumer::redelivered).sum();
  }

  @Override
  public void start() {
    consumers.forEach(WorkConsumer::start);
    running = true;
  }

  @Override
  public void stop() {
    consumers.forEach(WorkConsumer::stopPulling);
    long deadline = System.nanoTime() + drain.toNanos();
    for (WorkConsumer consumer : consumers) {
      drain(consumer, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
      consumer.close();
    }
    running = false;
  }

  private static void drain(WorkConsumer consumer, Duration atMost) {
    try {
      if (!consumer.drain(atMost)) {
        LOG.warn("results in flight were given back: storing them took too long");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
