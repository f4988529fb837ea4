package org.spira.api.inferences.adapter.rest.uploads;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.spira.api.shared.TooManyException;

/**
 * Bounds how many of the uploads that are taken at once may be one account's, so that one which
 * sends slowly on purpose leaves places to others. Safe for several threads.
 */
public final class UploadShares {

  private static final Duration SOON = Duration.ofSeconds(2);

  private final int most;
  private final Map<String, Integer> held = new ConcurrentHashMap<>();
  private final LongAdder refused = new LongAdder();

  /** With this many for each account. */
  public UploadShares(int most) {
    this.most = most;
  }

  /** How many uploads were refused since the start. */
  public long refused() {
    return refused.sum();
  }

  /**
   * Takes an upload in a place of this account.
   *
   * @throws TooManyException if the account has as many as it may
   * @throws IOException if the upload does
   */
  public <T> T within(String userId, Upload<T> upload) throws IOException {
    take(userId);
    try {
      return upload.take();
    } finally {
      giveBack(userId);
    }
  }

  private void take(String userId) {
    if (held.merge(userId, 1, Integer::sum) > most) {
      giveBack(userId);
      refused.increment();
      throw new TooManyException(
          "too many uploads of this account at the moment; wait until one of them has ended", SOON);
    }
  }

  private void giveBack(String userId) {
    held.computeIfPresent(userId, (same, count) -> count == 1 ? null : count - 1);
  }

  /** What is done with one upload. */
  @FunctionalInterface
  public interface Upload<T> {

    /** Reads and stores it. */
    T take() throws IOException;
  }
}
