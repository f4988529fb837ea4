package org.spira.inference.forms;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spira.common.InferenceMessage;

/**
 * What was filled in about a patient, as far as models may ask for it.
 *
 * @param given what is there, as it was written
 * @param read false where a form came that could not be read, so that nobody knows what was given
 */
public record PatientForm(Map<FormMember, String> given, boolean read) {

  /** With nothing filled in. */
  public static final PatientForm EMPTY = new PatientForm(Map.of(), true);

  // what browsers send for fields that were left blank
  private static final Set<String> BLANK = Set.of("", "undefined", "null");

  /** Leaves out what is blank. */
  public PatientForm {
    Map<FormMember, String> filled = new EnumMap<>(FormMember.class);
    given.forEach((member, text) -> {
      if (!BLANK.contains(text.strip().toLowerCase(Locale.ROOT))) {
        filled.put(member, text.strip());
      }
    });
    given = Map.copyOf(filled);
  }

  /** Of these members, all that were given. */
  public static PatientForm of(Map<FormMember, String> given) {
    return new PatientForm(given, true);
  }

  /**
   * Of members by their names.
   *
   * @throws IllegalArgumentException if no model may ask for one of them, in words for whoever
   *     wrote it
   */
  public static PatientForm named(Map<String, String> given) {
    Map<FormMember, String> known = new EnumMap<>(FormMember.class);
    given.forEach((name, text) ->
        known.put(
            FormMember.of(name)
                .orElseThrow(() ->
                    new IllegalArgumentException(
                        "'%s' is no member of a form that models may ask for: %s"
                            .formatted(name, String.join(", ", FormMember.keys())))),
            text));
    return of(known);
  }

  /** As it is told member by member; null of those that are not there. */
  public static PatientForm told(Function<FormMember, @Nullable String> by) {
    return of(given(by));
  }

  /** What a request for an inference says. */
  public static PatientForm of(InferenceMessage message) {
    return new PatientForm(given(member -> text(message, member)), !message.saysOnlyItsId());
  }

  private static Map<FormMember, String> given(Function<FormMember, @Nullable String> by) {
    Map<FormMember, String> given = new EnumMap<>(FormMember.class);
    for (FormMember member : FormMember.values()) {
      String text = by.apply(member);
      if (text != null) {
        given.put(member, text);
      }
    }
    return given;
  }

  private static @Nullable String text(InferenceMessage message, FormMember member) {
    return switch (member) {
      case AGE -> message.age() == null ? null : message.age().toString();
      case GENDER -> message.gender();
      case MASK_TYPE -> message.maskType();
      case COVID_STATUS -> message.covidStatus();
      case SPO2 -> message.spo2();
      case BPM -> message.bpm();
      case RESPIRATORY_FREQUENCY -> message.respiratoryFrequency();
    };
  }

  /** What was given of this member. */
  public Optional<String> value(FormMember member) {
    return Optional.ofNullable(given.get(member));
  }

  /** Nothing: it is the patient's. */
  @Override
  public String toString() {
    return "PatientForm";
  }
}
