package org.spira.api.accounts.adapter.oidc.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something of the provider's that is fetched now and then: again when it is old, sooner on demand,
 * but never more often than every few seconds, whoever demands it. While it cannot be fetched, what
 * was fetched last goes on for a day. One fetches at a time; others take what there is, or wait for
 * it as long as a fetch may take. Safe for use by several threads.
 */
public final class Remembered<T> {

  private static final Duration FRESH = Duration.ofMinutes(10);
  private static final Duration GOOD = Duration.ofDays(1);
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final Supplier<T> fetch;
  private final Clock clock;
  private final Duration patience;
  private final ReentrantLock fetching = new ReentrantLock();
  private volatile @Nullable Held<T> held;
  private volatile @Nullable Attempt last;

  /**
   * Nothing yet.
   *
   * @param fetch throws {@link UnfitAnswerException} when it cannot
   * @param patience how long a fetch takes at most
   */
  public Remembered(Supplier<T> fetch, Duration patience, Clock clock) {
    this.fetch = fetch;
    this.patience = patience;
    this.clock = clock;
  }

  /**
   * What was fetched, not long ago.
   *
   * @throws UnfitAnswerException if there is nothing that is good, and it could not be fetched
   */
  public T get() {
    Held<T> now = held;
    return now != null && now.isWithin(FRESH, clock) ? now.value() : newerThan(now).value();
  }

  /**
   * What was fetched after this, if it may be fetched yet.
   *
   * @throws UnfitAnswerException if it could not be fetched when this was tried last
   */
  public T again(T seen) {
    Held<T> now = held;
    if (now != null && !now.value().equals(seen)) {
      return now.value();
    }
    Held<T> next = newerThan(now);
    UnfitAnswerException failed = failure();
    if (next.value().equals(seen) && failed != null) {
      throw failed;
    }
    return next.value();
  }

  private Held<T> newerThan(@Nullable Held<T> known) {
    boolean mustWait = known == null || !known.isWithin(GOOD, clock);
    boolean isOurs = mustWait ? await() : fetching.tryLock();
    if (isOurs) {
      try {
        if (Objects.equals(held, known)) {
          fetchUnlessPaused();
        }
      } finally {
        fetching.unlock();
      }
    }
    return good();
  }

  private boolean await() {
    try {
      return fetching.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void fetchUnlessPaused() {
    Attempt before = last;
    if (before != null && clock.instant().isBefore(before.at().plus(PAUSE))) {
      return;
    }
    try {
      held = new Held<>(fetch.get(), clock.instant());
      last = new Attempt(clock.instant(), null);
    } catch (UnfitAnswerException e) {
      last = new Attempt(clock.instant(), e);
    }
  }

  private Held<T> good() {
    Held<T> now = held;
    if (now != null && now.isWithin(GOOD, clock)) {
      return now;
    }
    throw Objects.requireNonNullElseGet(
        failure(), () -> new UnfitAnswerException("nothing of it is known yet"));
  }

  private @Nullable UnfitAnswerException failure() {
    Attempt attempt = last;
    return attempt == null ? null : attempt.failure();
  }

  private record Held<T>(T value, Instant since) {

    boolean isWithin(Duration age, Clock clock) {
      return clock.instant().isBefore(since.plus(age));
    }
  }

  private record Attempt(Instant at, @Nullable UnfitAnswerException failure) {}
}
