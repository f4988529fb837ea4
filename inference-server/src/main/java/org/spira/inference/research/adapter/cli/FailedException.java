package org.spira.inference.research.adapter.cli;

/** A command was called rightly and failed; the message is one line for who called it. */
final class FailedException extends RuntimeException {

  FailedException(String message) {
    super(message);
  }
}
