package org.spira.api.web.forms;

/** A body that cannot be read as what the route takes. The text never quotes it. */
public final class UnreadableBodyException extends RuntimeException {

  private final int status;

  UnreadableBodyException(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  /** A body of another media type than the route takes. */
  public static UnreadableBodyException wrongType() {
    return new UnreadableBodyException(415, "Unsupported Media Type");
  }

  /** The HTTP status that says so. */
  public int status() {
    return status;
  }
}
