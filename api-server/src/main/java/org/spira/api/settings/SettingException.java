package org.spira.api.settings;

/** A setting that the service cannot start with. The text names it and never quotes its value. */
public final class SettingException extends RuntimeException {

  private final String variable;

  /** Names the variable, and says what it must be. */
  public SettingException(String variable, String problem) {
    super(variable + " " + problem);
    this.variable = variable;
  }

  /** The environment variable to change. */
  public String variable() {
    return variable;
  }
}
