package org.spira.inference.shared;

/** An inference cannot be answered now; later it may. */
public final class TryLaterException extends RuntimeException {

  private final boolean failedAttempt;

  private TryLaterException(String message, Throwable cause, boolean failedAttempt) {
    super(message, cause);
    this.failedAttempt = failedAttempt;
  }

  /** Something is in the way that is not the inference's fault, for as long as it takes. */
  public TryLaterException(String message) {
    super(message);
    this.failedAttempt = false;
  }

  /** A neighbour is away, which is not the inference's fault. */
  public static TryLaterException because(Exception cause) {
    return new TryLaterException(String.valueOf(cause.getMessage()), cause, false);
  }

  /** The work itself failed; a few more attempts are worth it, endless ones are not. */
  public static TryLaterException failedAttempt(String message, Throwable cause) {
    return new TryLaterException(message, cause, true);
  }

  /** Whether the work itself failed, so that attempts must be counted. */
  public boolean isFailedAttempt() {
    return failedAttempt;
  }
}
