package org.spira.api.lifecycle;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells whether a store answers. It is asked at most once within a while however often the probe
 * comes, and not waited for longer than the time given.
 */
public final class StoreHealth implements HealthIndicator {

  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final Duration FRESH = Duration.ofSeconds(2);

  private final Runnable check;
  private final Executor executor;
  private final Duration timeout;
  private final long freshNanos;
  private final LongSupplier nanoTime;
  private Health last = Health.unknown().build();
  private long lastAt;
  private boolean asked;

  /**
   * Asks with this.
   *
   * @param check returns when the store answers, and throws when it does not
   * @param fresh how long an answer is believed
   * @param nanoTime a clock that never goes back
   */
  StoreHealth(
      Runnable check, Executor executor, Duration timeout, Duration fresh, LongSupplier nanoTime) {
    this.check = check;
    this.executor = executor;
    this.timeout = timeout;
    this.freshNanos = fresh.toNanos();
    this.nanoTime = nanoTime;
  }

  /**
   * Asks at most every two seconds, and waits no longer than that.
   *
   * @param check returns when the store answers, and throws when it does not
   */
  public static StoreHealth of(Runnable check, Workers workers) {
    return new StoreHealth(check, workers.executor(), TIMEOUT, FRESH, System::nanoTime);
  }

  @Override
  public synchronized Health health() {
    long now = nanoTime.getAsLong();
    if (!asked || now - lastAt >= freshNanos) {
      last = ask();
      lastAt = nanoTime.getAsLong();
      asked = true;
    }
    return last;
  }

  private Health ask() {
    try {
      CompletableFuture.runAsync(check, executor)
          .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
          .join();
      return Health.up().build();
    } catch (CompletionException e) {
      String reason = e.getCause() == null ? e.toString() : e.getCause().getClass().getSimpleName();
      return Health.down().withDetail("reason", reason).build();
    }
  }
}
