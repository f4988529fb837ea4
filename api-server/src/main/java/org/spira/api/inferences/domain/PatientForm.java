package org.spira.api.inferences.domain;

import org.jspecify.annotations.Nullable;

/**
 * What was filled in about the patient, uninterpreted.
 *
 * @param age years
 */
public record PatientForm(
    @Nullable String rgh,
    @Nullable String maskType,
    @Nullable String gender,
    @Nullable String covidStatus,
    @Nullable String local,
    @Nullable Integer age,
    @Nullable String cid,
    @Nullable String bpm,
    @Nullable String respiratoryFrequency,
    @Nullable String respiratoryInsufficiencyStatus,
    @Nullable String location,
    @Nullable String lastPositiveDiagnoseDate,
    @Nullable String hospitalized,
    @Nullable String hospitalizationStart,
    @Nullable String hospitalizationEnd,
    @Nullable String spo2) {

  /** Nothing: all of it is the patient's. */
  @Override
  public String toString() {
    return "PatientForm[…]";
  }
}
