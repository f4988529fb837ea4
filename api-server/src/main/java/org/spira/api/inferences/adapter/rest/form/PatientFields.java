package org.spira.api.inferences.adapter.rest.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.web.forms.Field;
import org.spira.api.web.forms.Fields;

/**
 * The members that say something about the patient, read alike when they are sent and corrected.
 */
public final class PatientFields {

  /** Their names. */
  public static final Set<String> NAMES =
      Set.of(
          "rgh",
          "mask_type",
          "gender",
          "covid_status",
          "local",
          "age",
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

  private PatientFields() {}

  /** What the fields say; complains there about what will not do. */
  public static PatientForm read(Fields fields) {
    return new PatientForm(
        fields.required("rgh"),
        fields.required("mask_type"),
        fields.required("gender"),
        fields.required("covid_status"),
        fields.required("local"),
        fields.optionalInteger("age", PatientForm.YOUNGEST, PatientForm.OLDEST),
        fields.optional("cid"),
        fields.optional("bpm"),
        fields.optional("respiratory_frequency"),
        fields.optional("respiratory_insufficiency_status"),
        fields.optional("location"),
        fields.optional("last_positive_diagnose_date"),
        fields.optional("hospitalized"),
        fields.optional("hospitalization_start"),
        fields.optional("hospitalization_end"),
        fields.optional("spo2"));
  }

  /** The fields of a form that is there, with these in place of its own. */
  static Fields corrected(PatientForm form, Map<String, Field> corrections) {
    Map<String, Field> all = new LinkedHashMap<>();
    form.members().forEach((name, value) -> all.put(name, Field.of(text(value))));
    all.putAll(corrections);
    return new Fields(name -> all.getOrDefault(name, Field.of(null)));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
