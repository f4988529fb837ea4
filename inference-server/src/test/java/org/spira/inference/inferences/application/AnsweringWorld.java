package org.spira.inference.inferences.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.spira.common.InferenceMessage;
import org.spira.common.ResultMessage;
import org.spira.common.WireJson;
import org.spira.inference.RecordedMeters;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.FakeModel;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.application.ModelSlots;
import org.spira.inference.workbench.Workbench;

/** A model that is served, and recordings in memory to ask it about. */
abstract class AnsweringWorld {

  static final String CHANNEL = "lungs-topic";

  static final InferenceMessage INFERENCE =
      WireJson.readInference("{\"id\": \"i1\"}".getBytes(UTF_8));

  static final int HALF_SCALE = 16_384;

  final InMemoryRecordings store = new InMemoryRecordings();
  final RecordedMeters meters = new RecordedMeters();
  final ModelSlots models = new ModelSlots(List.of(ModelSpec.parse("lungs")));
  final Workbench bench = new Workbench(2, 8, Duration.ofMillis(1), meters);
  final FakeModel graph = new FakeModel();

  final AnswerInference answers =
      new AnswerInference(
          models,
          new FetchRecordings(store),
          new AnswerInference.Benches(bench, bench),
          meters,
          Duration.ofSeconds(20));

  @BeforeEach
  void serve() {
    serve(ModelRole.PRODUCTION, "1", graph);
  }

  void serve(ModelRole role, String version, FakeModel graph) {
    serve(role, version, graph, "pad");
  }

  void serve(ModelRole role, String version, FakeModel graph, String ifShort) {
    ModelDescription description =
        ModelDescription.of(
            Map.of(
                "recordings", List.of("frase", "parlenda"),
                "window", Map.of("length", 2, "step", 1, "short", ifShort, "tail", "exact"),
                "thresholds", List.of(0.3, 0.6)));
    models.replace(
        "lungs",
        role,
        new ServedModel(new ModelVersion("lungs", version, "f".repeat(64)), graph, description));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  ResultMessage answer() {
    return answers.answer(CHANNEL, INFERENCE);
  }
}
