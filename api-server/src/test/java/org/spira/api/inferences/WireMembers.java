package org.spira.api.inferences;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.common.InferenceMessage;

/** The members of an inference in the contract's words, as {@code WireJsonTest} holds them. */
public final class WireMembers {

  private WireMembers() {}

  /** All, in the contract's order. */
  public static List<String> all() {
    return of(InferenceMessage.class);
  }

  /** Those that are the patient's. */
  public static List<String> ofPatient() {
    return of(PatientForm.class);
  }

  /** What a record's components are called on the wire. */
  public static List<String> of(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents()).map(WireMembers::name).toList();
  }

  /** A patient of whom each text is its member's name, so that no two can be mistaken. */
  public static PatientForm telltale() {
    return new PatientForm(
        "rgh",
        "mask_type",
        "gender",
        "covid_status",
        "local",
        41,
        "cid",
        "bpm",
        "respiratory_frequency",
        "respiratory_insufficiency_status",
        "location",
        "last_positive_diagnose_date",
        "hospitalized",
        "hospitalization_start",
        "hospitalization_end",
        "spo2");
  }

  private static String name(RecordComponent component) {
    return Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
        .map(JsonProperty::value)
        .orElseGet(() -> inSnakeCase(component.getName()));
  }

  private static String inSnakeCase(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
