package org.spira.api.inmemory.privacy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.Removed;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.privacy.domain.DataKind;
import org.spira.api.privacy.port.AgedInferences;
import org.spira.api.shared.Ids;

/** Inferences in memory by their age. */
public final class InMemoryAgedInferences implements AgedInferences {

  private static final int ALL = Integer.MAX_VALUE;

  private final InMemoryInferences inferences;

  public InMemoryAgedInferences(InMemoryInferences inferences) {
    this.inferences = inferences;
  }

  @Override
  public List<String> having(DataKind kind, Instant acceptedBefore, String after, int limit) {
    return inferences.between(after, Ids.firstAt(acceptedBefore), ALL).stream()
        .flatMap(file -> inferences.withId(file.inferenceId()).stream())
        .filter(each -> each.status().isTerminal() && since(each.removed(), kind) == null)
        .map(Inference::id)
        .limit(limit)
        .toList();
  }

  @Override
  public void clear(String inferenceId, DataKind kind) {
    if (kind == DataKind.IDENTITY) {
      inferences.change(inferenceId, InMemoryAgedInferences::unnamed);
    }
  }

  @Override
  public void noteRemoved(String inferenceId, DataKind kind, Instant at) {
    inferences.change(inferenceId, each -> each.without(and(each.removed(), kind, at)));
  }

  private static Inference unnamed(Inference each) {
    return new Inference(
        each.id(),
        each.userId(),
        each.modelId(),
        each.status(),
        each.createdIn(),
        unnamed(each.form()),
        each.error(),
        each.quality(),
        each.retryOf(),
        each.removed(),
        each.consent(),
        each.diagnosis());
  }

  private static PatientForm unnamed(PatientForm form) {
    return new PatientForm(
        null,
        form.maskType(),
        form.gender(),
        form.covidStatus(),
        form.local(),
        form.age(),
        form.cid(),
        form.bpm(),
        form.respiratoryFrequency(),
        form.respiratoryInsufficiencyStatus(),
        form.location(),
        null,
        form.hospitalized(),
        null,
        null,
        form.spo2());
  }

  private static @Nullable Instant since(Removed removed, DataKind kind) {
    return switch (kind) {
      case RECORDINGS -> removed.recordings();
      case IDENTITY -> removed.identity();
      case RESULT -> removed.result();
    };
  }

  private static Removed and(Removed removed, DataKind kind, Instant at) {
    return switch (kind) {
      case RECORDINGS -> new Removed(at, removed.identity(), removed.result());
      case IDENTITY -> new Removed(removed.recordings(), at, removed.result());
      case RESULT -> new Removed(removed.recordings(), removed.identity(), at);
    };
  }
}
