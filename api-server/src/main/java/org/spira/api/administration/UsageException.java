package org.spira.api.administration;

/** A command was not asked for as its usage says. The text says what is wrong. */
public final class UsageException extends RuntimeException {

  /** With what is wrong. */
  public UsageException(String message) {
    super(message, null, false, false);
  }
}
