package org.spira.inference.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What of a form a model may ask for: what is measured or chosen before anything is known of the
 * outcome. Neither who the patient is nor where, and nothing that tells what is looked for.
 */
public enum FormMember {
  /** In years. */
  AGE,
  /** As it is stored: {@code Masculino}, {@code Feminino}. */
  GENDER("Masculino Feminino"),
  /** What was worn while recording. */
  MASK_TYPE("NONE THIN THICK"),
  /** Whether a test was positive before; {@code UNKNOWN} where nobody knows. */
  COVID_STATUS("TRUE FALSE UNKNOWN"),
  /** Saturation of oxygen, in percent. */
  SPO2,
  /** Beats of the heart in a minute. */
  BPM,
  /** Breaths in a minute. */
  RESPIRATORY_FREQUENCY;

  /** The value of a form on which somebody said that it is not known. */
  public static final String UNKNOWN = "UNKNOWN";

  // a list would not be for ever
  private final String choices;

  FormMember() {
    this("");
  }

  FormMember(String choices) {
    this.choices = choices;
  }

  /** Its name in forms, messages and metadata: {@code mask_type}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is a number; else it is one of {@link #choices()}. */
  public boolean isNumber() {
    return choices.isEmpty();
  }

  /** What it can be; nothing for numbers. */
  public List<String> choices() {
    return isNumber() ? List.of() : List.of(choices.split(" "));
  }

  /** The member of this name, if a model may ask for it. */
  public static Optional<FormMember> of(String key) {
    return Arrays.stream(values()).filter(member -> member.key().equals(key)).findFirst();
  }

  /** All of their names, in order. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(FormMember::key).toList();
  }
}
