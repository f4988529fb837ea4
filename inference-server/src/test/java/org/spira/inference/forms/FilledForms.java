package org.spira.inference.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.spira.common.WireJson;
import org.spira.inference.descriptions.ModelDescription;

/** A model that takes three members of the form, and forms as they come over the wire. */
abstract class FilledForms {

  static FormInputs inputs(Map<?, ?>... columns) {
    return ModelDescription.of(Map.of("form", List.of(columns))).form();
  }

  static final FormInputs THREE =
      inputs(
          Map.of("member", "age", "offset", 50, "scale", 20),
          Map.of("member", "mask_type", "one_hot", List.of("THICK", "NONE", "THIN"), "missing", 0),
          Map.of(
              "member",
              "covid_status",
              "input",
              "test",
              "numbers",
              Map.of("FALSE", -1, "TRUE", 1),
              "missing",
              0.5));

  static PatientForm form(String json) {
    return PatientForm.of(
        WireJson.readInference(
            ("{\"id\": \"i\", \"status\": \"processing\", " + json + "}").getBytes(UTF_8)));
  }
}
