package org.spira.api.inmemory.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.application.correction.port.Corrections;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.correction.Correction;
import org.spira.api.inmemory.InMemoryInferences;

/** Corrections in memory. */
public final class InMemoryCorrections implements Corrections {

  private final Map<String, List<Correction>> byInference = new HashMap<>();
  private final InMemoryInferences inferences;

  public InMemoryCorrections(InMemoryInferences inferences) {
    this.inferences = inferences;
  }

  @Override
  public synchronized List<Correction> of(String inferenceId) {
    return List.copyOf(byInference.getOrDefault(inferenceId, List.of()));
  }

  @Override
  public synchronized boolean correct(String inferenceId, Correction correction, int before) {
    if (inferences.withId(inferenceId).isEmpty() || of(inferenceId).size() != before) {
      return false;
    }
    byInference.computeIfAbsent(inferenceId, id -> new ArrayList<>()).add(correction);
    inferences.change(inferenceId, each -> corrected(each, correction));
    return true;
  }

  private static Inference corrected(Inference inference, Correction correction) {
    Map<String, @Nullable Object> members = inference.form().members();
    correction.changes().forEach((name, change) -> members.put(name, change.to()));
    PatientForm form =
        new PatientForm(
            text(members, "rgh"),
            text(members, "mask_type"),
            text(members, "gender"),
            text(members, "covid_status"),
            text(members, "local"),
            (Integer) members.get("age"),
            text(members, "cid"),
            text(members, "bpm"),
            text(members, "respiratory_frequency"),
            text(members, "respiratory_insufficiency_status"),
            text(members, "location"),
            text(members, "last_positive_diagnose_date"),
            text(members, "hospitalized"),
            text(members, "hospitalization_start"),
            text(members, "hospitalization_end"),
            text(members, "spo2"));
    return new Inference(
        inference.id(),
        inference.userId(),
        inference.modelId(),
        inference.status(),
        inference.createdIn(),
        form,
        inference.error(),
        inference.quality(),
        inference.retryOf(),
        inference.removed(),
        inference.consent(),
        inference.diagnosis());
  }

  private static @Nullable String text(Map<String, @Nullable Object> members, String name) {
    return (String) members.get(name);
  }
}
