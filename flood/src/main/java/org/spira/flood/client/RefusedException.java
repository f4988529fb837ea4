package org.spira.flood.client;

/** The deployment answered a call in a way that the caller cannot go on with. */
public final class RefusedException extends RuntimeException {

  private final int status;

  RefusedException(String call, int status) {
    super(call + " was answered " + status + explain(status));
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  private static String explain(int status) {
    return switch (status) {
      case 401 -> ": check the username and the password";
      case 403 -> ": the inferences are another user's; use the user who sent them";
      case 404 -> ": check that --url is the address of an API Server";
      default -> "";
    };
  }
}
