package org.spira.common.tls;

/** What TLS cannot be spoken with. The text names the variable, and never its value. */
public final class UnfitTlsException extends RuntimeException {

  private final String variable;

  UnfitTlsException(String variable, String problem) {
    super(variable + " " + problem);
    this.variable = variable;
  }

  /** The environment variable to change. */
  String variable() {
    return variable;
  }
}
