package org.spira.inference.research.adapter.cli;

/** A command was called in a way that it cannot be. */
final class UsageException extends RuntimeException {

  UsageException(String message) {
    super(message);
  }
}
