package org.spira.api.inferences.adapter.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.adapter.rest.form.ConsentFields;
import org.spira.api.inferences.adapter.rest.form.PatientFields;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.consent.Consent;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.InvalidInputException.Problem;
import org.spira.api.web.forms.Fields;
import org.spira.api.web.forms.FormPart;
import org.spira.api.web.forms.FormTexts;
import org.spira.api.web.forms.MultipartForm;
import org.spira.common.RecordingPart;

/**
 * The multipart form with which an inference is asked for. The browser app writes {@code undefined}
 * or {@code null} into fields that were left blank, and sends empty files: both mean absent. Texts
 * that nobody knows are ignored, since old clients send such; recordings that nobody would hear are
 * not.
 *
 * @param consent that the patient agreed, where the form says it
 * @param problems what is wrong with it; what is needed and wrong is empty
 */
record InferenceForm(
    String modelId,
    PatientForm patient,
    @Nullable Consent consent,
    Map<RecordingPart, RecordingSource> recordings,
    List<Problem> problems) {

  private static final Set<String> ABSENT = Set.of("undefined", "null");
  private static final Set<String> TEXTS =
      Stream.of(Set.of("model_id"), PatientFields.NAMES, ConsentFields.NAMES)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** Reads the form; the recordings stay where they were spooled to. */
  static InferenceForm read(MultipartForm form) {
    SentRecordings recordings = new SentRecordings(ABSENT::contains);
    FormTexts texts = form.texts(ABSENT::contains);
    for (FormPart part : form.parts()) {
      if (TEXTS.contains(part.name().strip()) || !recordings.take(part)) {
        texts.add(part);
      }
    }
    Fields fields = texts.fields();
    recordings.problems().forEach(fields::complain);
    requireRecordings(fields, recordings.found());
    String modelId = fields.required("model_id");
    PatientForm patient = PatientFields.read(fields);
    Consent consent = ConsentFields.read(fields);
    fields.refuseMisspelt(TEXTS);
    return new InferenceForm(modelId, patient, consent, recordings.found(), fields.problems());
  }

  private static void requireRecordings(
      Fields fields, Map<RecordingPart, RecordingSource> recordings) {
    for (RecordingPart part : RecordingPart.values()) {
      if (!recordings.containsKey(part) && !part.isOptional()) {
        fields.required(part.wireName());
      }
    }
  }

  /**
   * Refuses what was sent, if anything was wrong with it.
   *
   * @param more what is wrong with the recordings
   */
  void refuseProblems(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    if (!all.isEmpty()) {
      throw new InvalidInputException(all);
    }
  }
}
