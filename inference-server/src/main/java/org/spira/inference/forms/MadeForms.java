package org.spira.inference.forms;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Forms of nobody, made by rule and never different, on which models are tried. */
public final class MadeForms {

  private static final int PLAUSIBLE = 20;
  private static final int STEP = 13;
  private static final int SPREAD = 70;

  private MadeForms() {}

  /**
   * The form of this number; neighbours differ in all members. Each third lacks what the model can
   * do without.
   */
  public static PatientForm of(FormInputs inputs, int number) {
    Map<FormMember, String> given = new EnumMap<>(FormMember.class);
    for (FormColumn column : inputs.columns()) {
      if (number % 3 != 2 || column.missing() == null) {
        given.put(column.member(), value(column, number));
      }
    }
    return PatientForm.of(given);
  }

  private static String value(FormColumn column, int number) {
    if (column.member().isNumber()) {
      return String.valueOf(PLAUSIBLE + (STEP * number) % SPREAD);
    }
    List<String> known = column.codes().keySet().stream().sorted().toList();
    return known.get(number % known.size());
  }
}
