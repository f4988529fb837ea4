package org.spira.api.shared;

import java.time.Duration;

/** The caller did something too often; nothing was done. */
public final class TooManyException extends RuntimeException {

  private final transient Duration retryAfter;

  /**
   * With what the caller is told.
   *
   * @param retryAfter how long it makes no sense to try again
   */
  public TooManyException(String message, Duration retryAfter) {
    super(message, null, false, false);
    this.retryAfter = retryAfter;
  }

  /** How long it makes no sense to try again, in whole seconds and never none. */
  public long retryAfterSeconds() {
    return Math.max(1, retryAfter.plusMillis(999).toSeconds());
  }
}
