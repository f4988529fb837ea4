package org.spira.api.adapter.rest;

/** A body that cannot be read as what the route takes. The text never quotes it. */
final class UnreadableBodyException extends RuntimeException {

  private final int status;

  UnreadableBodyException(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  static UnreadableBodyException wrongType() {
    return new UnreadableBodyException(415, "Unsupported Media Type");
  }

  int status() {
    return status;
  }
}
