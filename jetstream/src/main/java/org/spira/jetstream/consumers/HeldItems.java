package org.spira.jetstream.consumers;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.jetstream.BrokerUnavailableException;

/**
 * What this process holds of one queue, kept reserved by signs of life until it is ended. Safe for
 * use by several threads.
 */
final class HeldItems {

  private static final Logger LOG = LoggerFactory.getLogger(HeldItems.class);

  private final ConsumerSettings settings;
  private final Set<HeldItem> held = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService heartbeats;

  HeldItems(ConsumerSettings settings) {
    this.settings = settings;
    this.heartbeats =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("heartbeat-" + settings.subject()).factory());
  }

  /** Begins to give signs of life. */
  void start() {
    long period = settings.heartbeat().toMillis();
    // the future never ends: showLife lets no exception out
    var unused =
        heartbeats.scheduleAtFixedRate(this::showLife, period, period, TimeUnit.MILLISECONDS);
  }

  void add(HeldItem item) {
    held.add(item);
  }

  void remove(HeldItem item) {
    held.remove(item);
  }

  int size() {
    return held.size();
  }

  /** Has an item handed out again, to anybody, after the delay. */
  void giveBack(HeldItem item, Duration delay) {
    try {
      item.giveBack(delay);
    } catch (BrokerUnavailableException e) {
      LOG.info("an item of {} will come again by itself: {}", settings.subject(), e.getMessage());
    }
  }

  /** Gives everything back at once, and ends the signs of life. */
  void close() {
    for (HeldItem item : held) {
      giveBack(item, Duration.ZERO);
    }
    heartbeats.shutdownNow();
  }

  private void showLife() {
    for (HeldItem item : held) {
      try {
        item.showLife();
      } catch (RuntimeException e) {
        // an exception would end all later signs of life; the next one may get through
        LOG.debug("no sign of life for an item of {}", settings.subject(), e);
      }
    }
  }
}
