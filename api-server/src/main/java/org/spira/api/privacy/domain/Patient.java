package org.spira.api.privacy.domain;

/**
 * Whom inferences are about.
 *
 * @param hospital the hospital's name
 * @param rgh the patient's number there
 */
public record Patient(String hospital, String rgh) {

  /** Nothing: all of it is the patient's. */
  @Override
  public String toString() {
    return "Patient[…]";
  }
}
