package org.spira.api.research.domain;

/**
 * What stands for a patient.
 *
 * @param digits 32 hexadecimal digits
 */
public record PatientPseudonym(String digits) {

  /** Refuses what a keyed hash cannot be. */
  public PatientPseudonym {
    Digits.require(digits);
  }
}
