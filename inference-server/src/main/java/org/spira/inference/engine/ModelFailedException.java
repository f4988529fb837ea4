package org.spira.inference.engine;

/** A model could not be loaded, or failed while it ran. */
public final class ModelFailedException extends RuntimeException {

  /** With what was tried, and why it failed. */
  public ModelFailedException(String message, Throwable cause) {
    super(message, cause);
  }

  /** With what failed. */
  public ModelFailedException(String message) {
    super(message);
  }
}
