package org.spira.api.inferences.domain.consent;

import org.jspecify.annotations.Nullable;

/**
 * That a patient agreed, having heard the terms read.
 *
 * @param version of the text that was read
 * @param readBy who read it, as filled in; absent where it was whoever sent the form
 */
public record Consent(String version, @Nullable String readBy) {

  /** The most characters of a version. */
  public static final int LONGEST_VERSION = 64;

  /** Nothing: who read it is a person. */
  @Override
  public String toString() {
    return "Consent[…]";
  }
}
