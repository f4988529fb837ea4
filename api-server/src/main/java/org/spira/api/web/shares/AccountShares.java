package org.spira.api.web.shares;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.spira.api.shared.TooManyException;

/**
 * Bounds how much is done for one account at once, so that whoever asks for much costs nobody else
 * the connections of a store or the memory. What is too much waits for a while, on a thread that
 * costs nothing: a client that asks in bursts notices no more than that. Safe for several threads.
 */
public final class AccountShares {

  /** So many of an account wait at most, which leaves connections to others. */
  static final int MOST_WAITING = 500;

  private final int most;
  private final Duration patience;
  private final Supplier<TooManyException> refusal;
  private final Map<String, Share> shares = new ConcurrentHashMap<>();
  private final LongAdder refused = new LongAdder();

  /** With this many requests at once for each account; others wait so long. */
  public AccountShares(int most, Duration patience) {
    this(
        most,
        patience,
        () ->
            new TooManyException(
                "too many requests of this account at the moment; wait until some are answered",
                Duration.ofSeconds(1)));
  }

  /**
   * The same of something else than requests.
   *
   * @param refusal what is thrown where there is too much
   */
  public AccountShares(int most, Duration patience, Supplier<TooManyException> refusal) {
    this.most = most;
    this.patience = patience;
    this.refusal = refusal;
  }

  /** How many requests were refused since the start. */
  public long refused() {
    return refused.sum();
  }

  /**
   * Takes a place of this account, and gives it back when it is closed.
   *
   * @throws TooManyException if none comes free in time
   */
  public Place take(String userId) {
    return take(userId, patience);
  }

  /**
   * The same, for whoever has something that others wait for.
   *
   * @throws TooManyException if none is free
   */
  public Place takeNow(String userId) {
    return take(userId, Duration.ZERO);
  }

  private Place take(String userId, Duration atMost) {
    Share share =
        shares.compute(userId, (id, there) -> there == null ? Share.of(most) : there.entered());
    if (share.present() > most + MOST_WAITING || !comesFree(share.places(), atMost)) {
      leave(userId);
      refused.increment();
      throw refusal.get();
    }
    return () -> {
      share.places().release();
      leave(userId);
    };
  }

  private static boolean comesFree(Semaphore places, Duration atMost) {
    try {
      return places.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Of how many accounts there are requests. */
  int accounts() {
    return shares.size();
  }

  private void leave(String userId) {
    shares.computeIfPresent(userId, (id, there) -> there.present() == 1 ? null : there.left());
  }

  /** What an account has, while any request of it is here. */
  private record Share(Semaphore places, int present) {

    static Share of(int most) {
      return new Share(new Semaphore(most, true), 1);
    }

    Share entered() {
      return new Share(places, present + 1);
    }

    Share left() {
      return new Share(places, present - 1);
    }
  }

  /** Where one request is answered. */
  @FunctionalInterface
  public interface Place extends AutoCloseable {

    @Override
    void close();
  }
}
