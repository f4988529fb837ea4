package org.spira.api.inferences.adapter.rest.uploads;

import java.io.IOException;
import java.time.Duration;
import org.spira.api.shared.TooManyException;
import org.spira.api.web.shares.AccountShares;

/**
 * Bounds how many of the uploads that are taken at once may be one account's, so that one which
 * sends slowly on purpose leaves places to others. Safe for several threads.
 */
public final class UploadShares {

  private final AccountShares shares;

  /** With this many for each account. */
  public UploadShares(int most) {
    this.shares =
        new AccountShares(
            most,
            Duration.ZERO,
            () ->
                new TooManyException(
                    "too many uploads of this account at the moment;"
                        + " wait until one of them has ended",
                    Duration.ofSeconds(2)));
  }

  /** How many uploads were refused since the start. */
  public long refused() {
    return shares.refused();
  }

  /**
   * Takes an upload in a place of this account.
   *
   * @throws TooManyException if the account has as many as it may
   * @throws IOException if the upload does
   */
  public <T> T within(String userId, Upload<T> upload) throws IOException {
    try (var unused = shares.takeNow(userId)) {
      return upload.take();
    }
  }

  /** What is done with one upload. */
  @FunctionalInterface
  public interface Upload<T> {

    /** Reads and stores it. */
    T take() throws IOException;
  }
}
