package org.spira.api.lifecycle;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does something again and again while the service runs, at intervals with a jitter that keeps the
 * replicas from doing it at the same time. A failure is logged and the next turn comes all the
 * same.
 */
public final class Repeatedly implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Repeatedly.class);
  private static final double JITTER = 0.3;
  private static final long STOP_SECONDS = 2;

  private final String name;
  private final Duration every;
  private final Runnable turn;
  private final ScheduledExecutorService timer;
  private volatile boolean running;

  /**
   * Does nothing before it is started.
   *
   * @param name of the thread, and in the log
   */
  public Repeatedly(String name, Duration every, Runnable turn) {
    this.name = name;
    this.every = every;
    this.turn = turn;
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name(name).factory());
  }

  @Override
  public void start() {
    running = true;
    scheduleNext(RandomGenerator.getDefault().nextDouble());
  }

  @Override
  public void stop() {
    running = false;
    timer.shutdownNow();
    try {
      if (!timer.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.info("{} did not end in time; another replica goes on with it", name);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void takeTurn() {
    try {
      turn.run();
    } catch (RuntimeException e) {
      LOG.warn("{} failed and will be tried again: {}", name, e.toString());
    }
    if (running) {
      scheduleNext(1 + JITTER * (RandomGenerator.getDefault().nextDouble() - 0.5));
    }
  }

  private void scheduleNext(double share) {
    long delay = (long) (every.toMillis() * share);
    // the future never fails: a turn lets no exception out
    var unused = timer.schedule(this::takeTurn, delay, TimeUnit.MILLISECONDS);
  }
}
