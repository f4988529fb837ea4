package org.spira.flood.commandline;

/** The command line asks for something that cannot be done; the message says what to change. */
public final class UsageException extends RuntimeException {

  /** With what to change. */
  public UsageException(String message) {
    super(message);
  }
}
