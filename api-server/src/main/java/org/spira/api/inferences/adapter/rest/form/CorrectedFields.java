package org.spira.api.inferences.adapter.rest.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.InvalidInputException.Problem;
import org.spira.api.web.forms.Field;
import org.spira.api.web.forms.Fields;
import org.spira.api.web.forms.RequestBodies;
import tools.jackson.databind.JsonNode;

/** The members of a form that are to be others: text, a whole number, or null for nothing. */
public final class CorrectedFields {

  private final Map<String, Field> sent;

  private CorrectedFields(Map<String, Field> sent) {
    this.sent = sent;
  }

  /**
   * What a JSON object wants changed.
   *
   * @throws InvalidInputException if it wants nothing, or something changed that is none of these
   */
  public static CorrectedFields read(JsonNode object) {
    List<Problem> unknown =
        object.propertyNames().stream()
            .filter(name -> !PatientFields.NAMES.contains(name))
            .map(name ->
                new Problem("__root__", "only members of the form can be corrected", "value_error"))
            .distinct()
            .toList();
    if (!unknown.isEmpty()) {
      throw new InvalidInputException(unknown);
    }
    if (object.isEmpty()) {
      throw new InvalidInputException("__root__", "nothing is to be corrected", "value_error");
    }
    Map<String, Field> sent = new LinkedHashMap<>();
    object.propertyNames().forEach(name -> sent.put(name, field(object, name)));
    return new CorrectedFields(sent);
  }

  private static Field field(JsonNode object, String name) {
    JsonNode value = object.get(name);
    return value.isIntegralNumber() ? Field.of(value.asString()) : RequestBodies.field(value);
  }

  /**
   * The form with them.
   *
   * @throws InvalidInputException if one of them will not do
   */
  public PatientForm in(PatientForm form) {
    Fields fields = PatientFields.corrected(form, sent);
    PatientForm corrected = PatientFields.read(fields);
    // what the old service left out is nobody's mistake who corrects something else
    List<Problem> wrong =
        fields.problems().stream().filter(each -> sent.containsKey(each.member())).toList();
    if (!wrong.isEmpty()) {
      throw new InvalidInputException(wrong);
    }
    return corrected;
  }
}
