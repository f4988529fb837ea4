package org.spira.api.inferences.domain;

import java.util.LinkedHashMap;
import java.util.Map;
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

  /** Everything by its name on the wire, in the wire's order; absent values are null. */
  public Map<String, @Nullable Object> members() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("rgh", rgh);
    members.put("mask_type", maskType);
    members.put("gender", gender);
    members.put("covid_status", covidStatus);
    members.put("local", local);
    members.put("age", age);
    members.put("cid", cid);
    members.put("bpm", bpm);
    members.put("respiratory_frequency", respiratoryFrequency);
    members.put("respiratory_insufficiency_status", respiratoryInsufficiencyStatus);
    members.put("location", location);
    members.put("last_positive_diagnose_date", lastPositiveDiagnoseDate);
    members.put("hospitalized", hospitalized);
    members.put("hospitalization_start", hospitalizationStart);
    members.put("hospitalization_end", hospitalizationEnd);
    members.put("spo2", spo2);
    return members;
  }

  /** Nothing: all of it is the patient's. */
  @Override
  public String toString() {
    return "PatientForm[…]";
  }
}
