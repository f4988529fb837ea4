package org.spira.inference.research.domain.evaluation;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.spira.common.RecordingPart;
import org.spira.inference.forms.PatientForm;

/**
 * Recordings of which is known what the diagnosis should be.
 *
 * @param id names the case in reports; unique
 * @param patient whose recordings they are; cases of one patient are not independent
 * @param positive whether the patient has what is looked for
 * @param recordings where their files are
 * @param form what was filled in about the patient
 * @param groups the subgroups that the case is in: {@code sex}: {@code f}
 */
public record LabelledCase(
    String id,
    String patient,
    boolean positive,
    Map<RecordingPart, Path> recordings,
    PatientForm form,
    Map<String, String> groups) {

  /** Copies the mappings, in their order. */
  public LabelledCase {
    recordings = Map.copyOf(recordings);
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
  }
}
