package org.spira.api.shared;

/** A store did not answer, or not in time; what was asked may or may not have been done. */
public final class StoreUnavailableException extends RuntimeException {

  /** With what was asked, in words without data of it. */
  public StoreUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
