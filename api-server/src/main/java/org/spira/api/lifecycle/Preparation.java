package org.spira.api.lifecycle;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.settings.SettingException;
import org.spira.api.shared.StoreUnavailableException;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;

/**
 * Prepares the database while the service starts: indexes, administrator, models, hospitals. A
 * database that is away holds up nothing but this: it is tried again until it is there, and
 * readiness tells meanwhile that the service cannot work yet.
 */
public final class Preparation implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  /** What keeps an index from being made then is for a person to clear away. */
  private static final Duration PAUSE_ONCE_PREPARED = Duration.ofMinutes(1);

  private final BooleanSupplier indexes;
  private final Runnable bootstrap;
  private final CountDownLatch prepared = new CountDownLatch(1);
  private volatile Thread worker = Thread.ofVirtual().unstarted(() -> {});
  private volatile boolean running;

  /**
   * Does nothing before it is started.
   *
   * @param indexes makes them and tells whether all are there
   * @param bootstrap adds what a database needs to be of use
   */
  public Preparation(BooleanSupplier indexes, Runnable bootstrap) {
    this.indexes = indexes;
    this.bootstrap = bootstrap;
  }

  /** Whether the service can work. */
  public boolean isDone() {
    return prepared.getCount() == 0;
  }

  /** Waits until the service can work, and tells whether it can. */
  public boolean await(Duration atMost) {
    try {
      return prepared.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return isDone();
    }
  }

  @Override
  public void start() {
    running = true;
    worker = Thread.ofVirtual().name("preparation").start(this::prepareUntilDone);
  }

  @Override
  public void stop() {
    running = false;
    worker.interrupt();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void prepareUntilDone() {
    Duration pause = FIRST_PAUSE;
    try {
      while (running && !prepare(pause)) {
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        pause = isDone() ? PAUSE_ONCE_PREPARED : shorter(pause.multipliedBy(2), LONGEST_PAUSE);
      }
    } catch (InterruptedException e) {
      // the service stops
      Thread.currentThread().interrupt();
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** The indexes first: they keep two replicas from creating two administrators. */
  private boolean prepare(Duration pause) {
    try {
      boolean indexed = indexes.getAsBoolean();
      if (!isDone()) {
        bootstrap.run();
        prepared.countDown();
        LOG.info("the database is prepared");
      }
      return indexed;
    } catch (RuntimeException e) {
      report(e, pause);
      return false;
    }
  }

  private void report(RuntimeException failure, Duration pause) {
    switch (failure) {
      case StoreUnavailableException away -> reportAway(away, pause);
      case SettingException wrong ->
          LOG.error(
              "{}. Until it is changed nothing can be asked of this service.", wrong.getMessage());
      default ->
          LOG.error(
              "preparing the database failed, next attempt in {} s", pause.toSeconds(), failure);
    }
  }

  private void reportAway(StoreUnavailableException e, Duration pause) {
    if (running) {
      LOG.warn(
          "the database cannot be prepared yet, next attempt in {} s: {} ({})",
          pause.toSeconds(),
          e.getMessage(),
          NestedExceptionUtils.getMostSpecificCause(e).getClass().getSimpleName());
    }
  }
}
