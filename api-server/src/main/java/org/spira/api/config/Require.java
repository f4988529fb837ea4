package org.spira.api.config;

import java.time.Duration;

/** Checks settings, and names the environment variable of one that will not do. */
final class Require {

  private Require() {}

  static void that(boolean fine, String variable, String problem) {
    if (!fine) {
      throw new SettingException(variable, problem);
    }
  }

  static void text(String value, String variable) {
    that(!value.isBlank(), variable, "must be set");
  }

  static void positive(long value, String variable) {
    that(value > 0, variable, "must be greater than 0");
  }

  static void positive(Duration value, String variable) {
    that(value.isPositive(), variable, "must be longer than 0");
  }
}
