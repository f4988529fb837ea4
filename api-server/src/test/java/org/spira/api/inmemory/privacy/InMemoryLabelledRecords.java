package org.spira.api.inmemory.privacy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.research.domain.Heard;
import org.spira.api.research.port.LabelledRecords;
import org.spira.common.RecordingPart;

/** Inferences in memory that have outcomes. */
public final class InMemoryLabelledRecords implements LabelledRecords {

  private final InMemoryInferences inferences;

  public InMemoryLabelledRecords(InMemoryInferences inferences) {
    this.inferences = inferences;
  }

  @Override
  public List<Labelled> between(String above, String below, Optional<String> modelId, int limit) {
    return inferences.between(above, below, Integer.MAX_VALUE).stream()
        .flatMap(file -> withId(file.inferenceId()).stream())
        .filter(each -> modelId.isEmpty() || modelId.get().equals(each.modelId()))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Labelled> withId(String inferenceId) {
    return inferences
        .withId(inferenceId)
        // one that is restricted names no user
        .filter(each -> each.userId() != null)
        .filter(each -> !inferences.ofInference(each.id()).isEmpty())
        .map(this::read);
  }

  private Labelled read(Inference inference) {
    PatientForm form = inference.form();
    return new Labelled(
        inference.id(),
        inference.modelId(),
        new Filled(form.local(), form.rgh(), form.gender(), form.maskType(), form.age()),
        inference.removed().recordings() == null,
        quality(inference),
        inferences.ofInference(inference.id()).stream()
            .map(each -> new Given(each.value(), each.at()))
            .toList());
  }

  private static Map<RecordingPart, Heard> quality(Inference inference) {
    Map<RecordingPart, Heard> quality = new EnumMap<>(RecordingPart.class);
    inference.quality().forEach((part, measured) -> quality.put(part, heard(measured)));
    return quality;
  }

  private static Heard heard(MeasuredQuality measured) {
    return new Heard(
        measured.sampleRate(),
        Optional.ofNullable(measured.signalToNoise()),
        !measured.warnings().isEmpty());
  }
}
