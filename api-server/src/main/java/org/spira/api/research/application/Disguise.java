package org.spira.api.research.application;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spira.api.hospitals.Hospital;
import org.spira.api.inferences.port.Results.Answers;
import org.spira.api.models.Model;
import org.spira.api.outcomes.Outcome.Value;
import org.spira.api.research.domain.Mask;
import org.spira.api.research.domain.PatientPseudonym;
import org.spira.api.research.domain.ResearchCase;
import org.spira.api.research.domain.ResearchCase.Age;
import org.spira.api.research.domain.ResearchCase.Person;
import org.spira.api.research.domain.Said;
import org.spira.api.research.domain.Sex;
import org.spira.api.research.port.LabelledRecords.Filled;
import org.spira.api.research.port.LabelledRecords.Given;
import org.spira.api.research.port.LabelledRecords.Labelled;
import org.spira.api.research.port.Pseudonyms;
import org.spira.api.shared.Ids;
import org.spira.common.RecordingPart;

/**
 * Makes cases of what is stored: the one place where one becomes the other.
 *
 * @param hospitals by whose names alone a hospital is told
 */
record Disguise(Pseudonyms pseudonyms, List<Model> models, List<Hospital> hospitals) {

  /** Whose consent is spoken aloud may say their name in it. */
  private static final Set<RecordingPart> NEVER_HEARD = Set.of(RecordingPart.ACEITE);

  /** Who it is about; absent where nobody filled in, or somebody removed, the patient's number. */
  Optional<PatientPseudonym> patient(Filled filled) {
    return written(filled.hospital())
        .flatMap(hospital ->
            written(filled.number()).map(number -> pseudonyms.patient(lasting(hospital), number)));
  }

  /** A hospital that is called otherwise one day has the same patients. */
  private String lasting(String hospital) {
    return Hospital.called(hospitals, hospital).map(Hospital::id).orElse(hospital);
  }

  private static Optional<String> written(@Nullable String text) {
    return Optional.ofNullable(text).filter(told -> !told.isBlank());
  }

  /** Whether the patient has it, as was known then; absent while that was unclear. */
  static Optional<Boolean> label(Labelled record, Instant asOf) {
    return record.given().stream()
        .filter(each -> each.at().isBefore(asOf))
        .reduce((first, second) -> second)
        .map(Given::value)
        .filter(value -> value != Value.UNKNOWN)
        .map(value -> value == Value.CONFIRMED);
  }

  /** Whether it is told at all, as was known then. */
  boolean isTold(Labelled record, Instant asOf) {
    return patient(record.filled()).isPresent() && label(record, asOf).isPresent();
  }

  ResearchCase of(
      Labelled record, PatientPseudonym patient, boolean positive, Optional<Answers> said) {
    String id = record.inferenceId();
    return new ResearchCase(
        pseudonyms.hide(id),
        patient,
        Ids.timeOf(id).atZone(ZoneOffset.UTC).getYear(),
        positive,
        models.stream().filter(each -> each.id().equals(record.modelId())).findFirst(),
        said.map(Answers::production).map(Said::of),
        said.flatMap(Answers::challenger).map(Said::of),
        person(record.filled()),
        recordings(record),
        record.quality());
  }

  private Person person(Filled filled) {
    return new Person(
        Sex.read(filled.sex()),
        Age.of(Optional.ofNullable(filled.age())),
        Mask.read(filled.mask()),
        Hospital.called(hospitals, filled.hospital()));
  }

  /** All that can have been sent where nobody measured which were. */
  static Set<RecordingPart> recordings(Labelled record) {
    if (!record.hasRecordings()) {
      return Set.of();
    }
    Set<RecordingPart> parts =
        record.quality().isEmpty()
            ? EnumSet.allOf(RecordingPart.class)
            : EnumSet.copyOf(record.quality().keySet());
    parts.removeAll(NEVER_HEARD);
    return parts;
  }
}
