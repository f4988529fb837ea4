package org.spira.api.inferences.domain;

import java.util.Locale;

/** How far an inference is. Only the first of these is ever left. */
public enum InferenceStatus {
  /** Accepted; a result is awaited. */
  PROCESSING,
  /** Ended with a diagnosis. */
  COMPLETED,
  /** Ended without, for a reason that is given. */
  ERROR;

  /** Whether nothing more can happen. */
  public boolean isTerminal() {
    return this != PROCESSING;
  }

  /** As messages and documents say it: {@code processing}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of this name; one that nobody knows will never be followed by a result. */
  public static InferenceStatus ofWireName(String name) {
    for (InferenceStatus status : values()) {
      if (status.wireName().equals(name)) {
        return status;
      }
    }
    return ERROR;
  }
}
