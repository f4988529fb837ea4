package org.spira.common;

/** A message that is not what its subject is for. The text never quotes the message. */
public final class MalformedMessageException extends RuntimeException {

  MalformedMessageException(String message) {
    super(message);
  }
}
