package org.spira.api.audit.domain;

import java.util.Locale;

/** What became of something that was asked for. */
public enum Outcome {
  /** It was asked for, and is about to be done. */
  ASKED,
  /** It was done. */
  DONE,
  /** It was not done, and whoever asked was told why. */
  REFUSED,
  /** It could not be done. */
  FAILED;

  private static final int REFUSALS = 400;
  private static final int FAILURES = 500;

  /** What an HTTP status says. */
  public static Outcome ofStatus(int status) {
    if (status >= FAILURES) {
      return FAILED;
    }
    return status >= REFUSALS ? REFUSED : DONE;
  }

  /** As REST and documents say it: {@code done}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome of this name. */
  public static Outcome ofWireName(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
