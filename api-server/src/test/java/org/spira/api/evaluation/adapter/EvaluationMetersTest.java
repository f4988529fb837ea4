package org.spira.api.evaluation.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.evaluation.application.EvaluateModel;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.InMemoryResults;
import org.spira.api.inmemory.Samples;
import org.spira.api.inmemory.TickingClock;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.api.outcomes.Outcome;
import org.spira.api.outcomes.Outcome.Giver;
import org.spira.api.outcomes.Outcome.Value;

class EvaluationMetersTest {

  private static final String MODEL = "62d59254b6f4ae2a1f4f4f31";

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final InMemoryModels models = new InMemoryModels();
  private final InMemoryInferences inferences = new InMemoryInferences();
  private final InMemoryResults results = new InMemoryResults();
  private final FindModel findModel = new FindModel(models);
  private final EvaluationMeters meters =
      new EvaluationMeters(
          registry,
          findModel,
          new EvaluateModel(findModel, inferences, results, new TickingClock()));
  private int accepted;

  @BeforeEach
  void register() {
    models.add(new Model(MODEL, "lungs", "lungs-topic"));
  }

  private void answered(Value value, String said, String onTrial) {
    String id = "%024x".formatted(++accepted);
    inferences.add(
        Inference.accepted(id, "u", MODEL, "2026-03-01 10:00:00.0", Samples.form(3)),
        Dispatch.first(Instant.EPOCH));
    results.settle(new Result(id, id, List.of(0.5), said, "3", "d3", null));
    results.noteChallenger(new Challenge(id, List.of(0.5), onTrial, "4", "d4", null));
    inferences.add(
        id,
        0,
        new Outcome(value, LocalDate.of(2026, 3, 2), null, new Giver("u", "bia"), Instant.EPOCH));
  }

  private double value(String name, String... tags) {
    return registry.get(name).tag("model", "lungs").tags(tags).gauge().value();
  }

  @Test
  void tellHowRightProductionAndChallengersAre() {
    answered(Value.CONFIRMED, "positive", "positive");
    answered(Value.CONFIRMED, "negative", "positive");
    answered(Value.CONFIRMED, "inconclusive", "positive");
    answered(Value.CONFIRMED, "positive", "negative");
    meters.refresh();

    assertThat(value(EvaluationMeters.SENSITIVITY, "role", "production", "version", "3"))
        .isEqualTo(0.5);
    assertThat(value(EvaluationMeters.SENSITIVITY, "role", "challenger", "version", "4"))
        .isEqualTo(0.75);
    assertThat(value(EvaluationMeters.LABELLED, "role", "production", "outcome", "confirmed"))
        .isEqualTo(4);
    assertThat(value(EvaluationMeters.LABELLED, "role", "production", "outcome", "excluded"))
        .isZero();
    assertThat(registry.find(EvaluationMeters.SPECIFICITY).gauges())
        .as("of nobody there is no share")
        .isEmpty();
  }

  @Test
  void follow() {
    answered(Value.EXCLUDED, "negative", "negative");
    meters.refresh();
    answered(Value.EXCLUDED, "positive", "negative");
    meters.refresh();

    assertThat(value(EvaluationMeters.SPECIFICITY, "role", "production")).isEqualTo(0.5);
    models.setRetired(MODEL, true);
    meters.refresh();
    assertThat(registry.getMeters()).isEmpty();
  }
}
