package org.spira.api.config;

/** A setting that the service cannot start with. The text names it and never quotes its value. */
public final class SettingException extends RuntimeException {

  private final String variable;

  SettingException(String variable, String problem) {
    super(variable + " " + problem);
    this.variable = variable;
  }

  /** The environment variable to change. */
  public String variable() {
    return variable;
  }
}
