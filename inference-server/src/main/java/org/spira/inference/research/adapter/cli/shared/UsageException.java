package org.spira.inference.research.adapter.cli.shared;

/** A command was called in a way that it cannot be; the message is one line for who called it. */
public final class UsageException extends RuntimeException {

  /** With what is told. */
  public UsageException(String message) {
    super(message);
  }
}
