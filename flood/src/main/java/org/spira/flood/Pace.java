package org.spira.flood;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * When each request is due, and when there are enough of them. Time runs from its making. Safe for
 * use by several threads.
 */
final class Pace {

  private static final double NANOS_PER_SECOND = 1e9;

  private final double rate;
  private final Duration duration;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final long begin = System.nanoTime();

  /**
   * Begins now.
   *
   * @param rate requests per second
   * @param duration after which no request is begun
   */
  Pace(double rate, Duration duration) {
    this.rate = rate;
    this.duration = duration;
  }

  /** Has no further request be begun. */
  void stop() {
    stopped.countDown();
  }

  /** How long it has lasted. */
  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** Waits until the request of this number is due; whether there is an end before it. */
  boolean isOverBefore(long number) throws InterruptedException {
    return isOverAt(begin + (long) (number / rate * NANOS_PER_SECOND));
  }

  /** Waits for so long; whether there is an end meanwhile. */
  boolean isOverAfter(Duration pause) throws InterruptedException {
    return isOverAt(System.nanoTime() + pause.toNanos());
  }

  private boolean isOverAt(long due) throws InterruptedException {
    long wait = Math.max(0, due - System.nanoTime());
    boolean over = System.nanoTime() + wait - begin >= duration.toNanos();
    return stopped.await(over ? 0 : wait, TimeUnit.NANOSECONDS) || over;
  }
}
