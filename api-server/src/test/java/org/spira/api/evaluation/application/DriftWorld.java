package org.spira.api.evaluation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spira.api.hospitals.Hospital;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inmemory.InMemoryHospitals;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.InMemoryResults;
import org.spira.api.inmemory.TickingClock;
import org.spira.api.inmemory.privacy.InMemoryRestrictions;
import org.spira.api.models.Announced;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.api.models.WhoServes;
import org.spira.common.RecordingPart;
import org.spira.common.drift.DriftReference;
import org.spira.common.drift.Histogram;

/** A model of which version 3 serves, its files' digest d3, and what it said, in memory. */
public final class DriftWorld {

  public static final Model MODEL = new Model("62d59254b6f4ae2a1f4f4f31", "lungs", "lungs-topic");
  public static final String DIGEST = "d3";

  public final InMemoryModels models = new InMemoryModels();
  private final InMemoryResults results = new InMemoryResults();
  private final InMemoryInferences inferences = new InMemoryInferences();
  private final InMemoryHospitals hospitals = new InMemoryHospitals();
  private final WhoServes whoServes = new WhoServes(new TickingClock());
  private int accepted;

  public DriftWorld() {
    models.add(MODEL);
    Stream.of("north", "south", "tiny", "a ward").map(Hospital::named).forEach(hospitals::add);
  }

  public WatchDrift watch() {
    return new WatchDrift(
        new FindModel(models), whoServes, new ReadSightings(results, inferences, hospitals));
  }

  /** An Inference Server serves version 3, and tells what it was judged on if anybody knows. */
  public void serve(@Nullable DriftReference reference) {
    whoServes.hear(Announced.judged("a", MODEL.publishingChannel(), "3", reference));
  }

  /** A reference of cases with these members. */
  public static DriftReference reference(List<Map<String, Double>> cases) {
    return DriftReference.of(DIGEST, "data", cases.size(), Histogram.ofAll(cases));
  }

  /** So many results, scores spread over a range and recordings of a level, at one hospital. */
  public void answer(int count, double low, double high, double level, @Nullable String hospital) {
    for (int i = 0; i < count; i++) {
      answer(MODEL.id(), low + (high - low) * i / count, level, hospital);
    }
  }

  /** One result of version 3, asked by a model's id. */
  public String answer(String model, double score, double level, @Nullable String hospital) {
    String id = "%024x".formatted(++accepted);
    inferences.add(
        Inference.accepted(id, "u", model, "2026-03-01 10:00:00.0", form(hospital))
            .measured(
                Map.of(
                    RecordingPart.FRASE,
                    new MeasuredQuality(5, level, 0, 0.5, null, 16_000, List.of()))),
        Dispatch.first(Instant.EPOCH));
    String said = score < 0.5 ? "negative" : "positive";
    results.settle(new Result(id, id, List.of(score), said, "3", DIGEST, null));
    return id;
  }

  /** A challenger said that of the same. */
  public void challenge(String id, String said) {
    results.noteChallenger(new Challenge(id, List.of(0.5), said, "4", "d4", null));
  }

  /** The patient of this one withdrew their consent. */
  public void withdraw(String id) {
    assertThat(new InMemoryRestrictions(inferences).restrict(id, Instant.EPOCH, "admin")).isTrue();
  }

  private static PatientForm form(@Nullable String hospital) {
    return new PatientForm(
        null, null, null, null, hospital, null, null, null, null, null, null, null, null, null,
        null, null);
  }
}
