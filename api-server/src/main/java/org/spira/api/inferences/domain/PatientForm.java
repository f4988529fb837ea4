package org.spira.api.inferences.domain;

import org.jspecify.annotations.Nullable;

/**
 * What was filled in about the patient, uninterpreted.
 *
 * @param age years, as sent from {@link #YOUNGEST} to {@link #OLDEST}; old documents may hold
 *     others
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

  /** The least age that is taken. */
  public static final int YOUNGEST = 0;

  /** The highest age that is taken: nobody has lived so long. */
  public static final int OLDEST = 150;

  /** Nothing: all of it is the patient's. */
  @Override
  public String toString() {
    return "PatientForm[…]";
  }
}
