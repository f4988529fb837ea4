package org.spira.system.process;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for what nothing announces. */
public final class Wait {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  private Wait() {}

  /** Looks again and again until the condition holds. Returns whether it did in time. */
  public static boolean until(Duration atMost, Condition condition) throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      pass(BETWEEN_LOOKS);
    }
    return true;
  }

  /** Lets time pass, for faults that are to last. */
  public static void pass(Duration time) throws InterruptedException {
    if (NEVER.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
      throw new IllegalStateException("nobody counts this down");
    }
  }

  /** Something to look at; a look that fails counts as no. */
  @FunctionalInterface
  public interface Condition {

    /** Whether it is so now. */
    boolean holds() throws InterruptedException;
  }
}
