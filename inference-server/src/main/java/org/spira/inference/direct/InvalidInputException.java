package org.spira.inference.direct;

/** What somebody sent is not what the model takes; the message says what it takes. */
public final class InvalidInputException extends RuntimeException {

  /** With what is wrong. */
  public InvalidInputException(String message) {
    super(message);
  }
}
