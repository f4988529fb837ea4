package org.spira.inference.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.spira.inference.shared.UnanswerableException;

/**
 * What a model takes of a form, beside what it hears.
 *
 * @param columns those of one input in their order; none for a model that asks for nothing
 */
public record FormInputs(List<FormColumn> columns) {

  /** Copies the list. */
  public FormInputs {
    columns = List.copyOf(columns);
  }

  /** How many numbers each input takes, by its name. */
  public Map<String, Integer> widths() {
    Map<String, Integer> widths = new LinkedHashMap<>();
    columns.forEach(column -> widths.merge(column.input(), column.width(), Integer::sum));
    return widths;
  }

  /** Which members are asked for. */
  public List<FormMember> members() {
    return columns.stream().map(FormColumn::member).distinct().toList();
  }

  /** Which of them this form does not say. */
  public List<FormMember> missing(PatientForm form) {
    return columns.stream()
        .filter(column -> column.isMissing(form))
        .map(FormColumn::member)
        .distinct()
        .toList();
  }

  /**
   * What each input takes of this form.
   *
   * @throws UnanswerableException if the model refuses it, in words for a nurse
   */
  public Map<String, float[]> of(PatientForm form) {
    if (!columns.isEmpty() && !form.read()) {
      throw new UnanswerableException("the model needs the form, and the form cannot be read");
    }
    Map<String, List<Double>> numbers = new LinkedHashMap<>();
    for (FormColumn column : columns) {
      numbers.computeIfAbsent(column.input(), unused -> new ArrayList<>()).addAll(column.of(form));
    }
    Map<String, float[]> inputs = new LinkedHashMap<>();
    numbers.forEach((input, values) -> inputs.put(input, floats(values)));
    return inputs;
  }

  private static float[] floats(List<Double> values) {
    float[] floats = new float[values.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = values.get(i).floatValue();
    }
    return floats;
  }

  /**
   * What a result says about members that were not given and for which the model has a number of
   * its own; empty if there are none.
   */
  public String remark(PatientForm form) {
    List<FormMember> filled = missing(form);
    return filled.isEmpty()
        ? ""
        : "not filled in, so that the model took its own number for it: "
            + filled.stream().map(FormMember::key).collect(Collectors.joining(", "));
  }
}
