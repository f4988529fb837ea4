package org.spira.api.settings;

import java.time.Duration;

/** Checks settings, and names the environment variable of one that will not do. */
public final class Require {

  private Require() {}

  /** Refuses the setting unless it is fine. */
  public static void that(boolean fine, String variable, String problem) {
    if (!fine) {
      throw new SettingException(variable, problem);
    }
  }

  /** Refuses an empty text. */
  public static void text(String value, String variable) {
    that(!value.isBlank(), variable, "must be set");
  }

  /** Refuses 0 and less. */
  public static void positive(long value, String variable) {
    that(value > 0, variable, "must be greater than 0");
  }

  /** Refuses no time and less. */
  public static void positive(Duration value, String variable) {
    that(value.isPositive(), variable, "must be longer than 0");
  }
}
