package org.spira.inference.inferences.adapter.nats;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.inference.models.application.port.WorkChannels;
import org.spira.jetstream.consumers.WorkConsumer;

/** One consumer for each channel whose model serves. */
public final class NatsChannels implements WorkChannels {

  private static final Logger LOG = LoggerFactory.getLogger(NatsChannels.class);

  private final Function<String, WorkConsumer> consumers;
  private final Map<String, WorkConsumer> open = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  /** With how a consumer of a channel is made. */
  public NatsChannels(Function<String, WorkConsumer> consumers) {
    this.consumers = consumers;
  }

  @Override
  public void open(String channel) {
    if (!stopping) {
      WorkConsumer unused = open.computeIfAbsent(channel, this::started);
    }
  }

  private WorkConsumer started(String channel) {
    WorkConsumer consumer = consumers.apply(channel);
    consumer.start();
    return consumer;
  }

  /** Whether every channel that is open was reached when it was last tried. */
  public boolean areHealthy() {
    return open.values().stream().allMatch(WorkConsumer::isHealthy);
  }

  /** How many inferences this process holds. */
  public int inFlight() {
    return open.values().stream().mapToInt(WorkConsumer::inFlight).sum();
  }

  /** Takes nothing more, waits for what is in flight, and gives back what does not end in time. */
  public void stop(Duration atMost) {
    stopping = true;
    open.values().forEach(WorkConsumer::stopPulling);
    long deadline = System.nanoTime() + atMost.toNanos();
    open.forEach((channel, consumer) -> {
      drain(channel, consumer, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
      consumer.close();
    });
  }

  private static void drain(String channel, WorkConsumer consumer, Duration atMost) {
    try {
      if (!consumer.drain(atMost)) {
        LOG.warn("What is still in flight from {} is given back", channel);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
