package org.spira.inference.research.adapter.cli.shared;

/** A command was called rightly and failed; the message is one line for who called it. */
public final class FailedException extends RuntimeException {

  /** With what is told. */
  public FailedException(String message) {
    super(message);
  }
}
