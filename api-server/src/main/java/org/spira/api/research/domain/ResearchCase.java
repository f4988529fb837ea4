package org.spira.api.research.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spira.api.hospitals.Hospital;
import org.spira.api.models.Model;
import org.spira.common.RecordingPart;

/**
 * A labelled inference as researchers may know it. None of its members can hold what somebody
 * typed: they are pseudonyms, numbers, choices, and names that an administrator gave to hospitals
 * and models.
 *
 * @param year in which it was accepted, UTC
 * @param positive whether the patient turned out to have it
 * @param production what was told
 * @param challenger what the model on trial said
 * @param recordings that can be heard
 * @param quality of those that were measured
 */
public record ResearchCase(
    CaseId id,
    PatientPseudonym patient,
    int year,
    boolean positive,
    Optional<Model> model,
    Optional<Said> production,
    Optional<Said> challenger,
    Person person,
    Set<RecordingPart> recordings,
    Map<RecordingPart, Heard> quality) {

  /** Copies set and mapping, in the order of parts. */
  public ResearchCase {
    recordings = Set.copyOf(recordings);
    quality = quality.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(quality));
  }

  /**
   * Who is heard, as one of many.
   *
   * @param age in years, {@link Age#HIGHEST} for all who are older
   * @param hospital one that an administrator added
   */
  public record Person(
      Optional<Sex> sex, Optional<Age> age, Optional<Mask> mask, Optional<Hospital> hospital) {}

  /**
   * Of a patient.
   *
   * @param years whole, from 0 to {@link #HIGHEST}
   */
  public record Age(int years) {

    /** Who is older is one of so few that the age alone would tell who. */
    public static final int HIGHEST = 90;

    /** The age that stands for this one; absent where it is none. */
    public static Optional<Age> of(Optional<Integer> years) {
      return years.filter(told -> told >= 0).map(told -> new Age(Math.min(told, HIGHEST)));
    }
  }

  /** Nothing but the pseudonym. */
  @Override
  public String toString() {
    return "ResearchCase[" + id.digits() + "]";
  }
}
