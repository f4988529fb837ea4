package org.spira.flood;

/** The command line asks for something that cannot be done; the message says what to change. */
final class UsageException extends RuntimeException {

  UsageException(String message) {
    super(message);
  }
}
