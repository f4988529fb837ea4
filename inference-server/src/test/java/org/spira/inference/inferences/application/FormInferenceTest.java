package org.spira.inference.inferences.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.common.InferenceMessage;
import org.spira.common.ResultMessage;
import org.spira.common.WindowScore;
import org.spira.common.WireJson;
import org.spira.inference.RecordedMeters;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.adapter.onnx.OnnxEngine;
import org.spira.inference.engine.adapter.onnx.OnnxSettings;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.application.ModelSlots;
import org.spira.inference.workbench.Workbench;

/** Inferences of models that take the form, in production and on trial, by real graphs. */
class FormInferenceTest {

  private static final Path GRAPHS = Path.of("src/test/resources/models");
  private static final Map<String, ?> GENDER =
      Map.of("member", "gender", "input", "patient", "one_hot", List.of("Feminino", "Masculino"));

  private final RecordedMeters meters = new RecordedMeters();
  private final ModelSlots models = new ModelSlots(List.of(ModelSpec.parse("lungs")));
  private final Workbench bench = new Workbench(2, 8, Duration.ofMillis(1), meters);
  private final AnswerInference answers =
      new AnswerInference(
          models,
          new FetchRecordings((inference, part) -> Wavs.square(32_000, 16_384)),
          new AnswerInference.Benches(bench, bench),
          meters,
          Duration.ofSeconds(20));

  @BeforeEach
  void serve() {
    serve(ModelRole.PRODUCTION, Map.of());
    serve(ModelRole.CHALLENGER, Map.of("missing", 0.5));
  }

  private void serve(ModelRole role, Map<String, ?> missing) {
    Map<String, Object> age =
        new HashMap<>(Map.of("member", "age", "input", "patient", "scale", 100));
    age.putAll(missing);
    replace(role, "level-and-form.onnx", Map.of("form", List.of(age, GENDER)));
  }

  private void replace(ModelRole role, String graph, Map<String, ?> spira) {
    models.replace(
        "lungs",
        role,
        new ServedModel(
            new ModelVersion("lungs", role.alias(), "f".repeat(64)),
            new OnnxEngine(OnnxSettings.defaults()).load(GRAPHS.resolve(graph)),
            ModelDescription.of(spira)));
  }

  @AfterEach
  void close() {
    bench.close();
    models.close();
  }

  private static InferenceMessage inference(String form) {
    return WireJson.readInference(
        ("{\"id\": \"i1\", \"status\": \"processing\", " + form + "}").getBytes(UTF_8));
  }

  private ResultMessage answer(String form) {
    return answers.answer("lungs-topic", inference(form));
  }

  @Test
  void theFormOfTheRequestIsTaken() {
    ResultMessage result = answer("\"age\": 60, \"gender\": \"Feminino\"");
    assertThat(result.error()).isNull();
    assertThat(result.output().getFirst()).isCloseTo(0.525, within(1e-3));
    assertThat(result.remark()).isNull();
    assertThat(answer("\"age\": 60, \"gender\": \"Masculino\"").output().getFirst())
        .isCloseTo(0.4625, within(1e-3));
  }

  @Test
  void whatTheModelNeedsAndNobodyFilledInEndsAsAnError() {
    ResultMessage result = answer("\"age\": null, \"gender\": \"Feminino\"");
    assertThat(result.error())
        .isEqualTo("the model needs age of the form, and it was not filled in");
    assertThat(result.diagnosis()).isEqualTo(ResultMessage.NO_DIAGNOSIS);
    assertThat(meters.events).contains("missing age");
  }

  @Test
  void aChallengerTakesItsOwnNumberAndSaysSo() {
    ResultMessage result =
        answers.shadow("lungs-topic", inference("\"gender\": \"Feminino\"")).orElseThrow();
    assertThat(result.output().getFirst()).isCloseTo(0.5, within(1e-3));
    assertThat(result.remark())
        .isEqualTo("not filled in, so that the model took its own number for it: age");
  }

  @Test
  void aMemberOfAnotherTypeIsNotTakenForAMissingOne() {
    assertThat(
            answers
                .shadow("lungs-topic", inference("\"age\": \"sixty\", \"gender\": \"Feminino\""))
                .orElseThrow()
                .error())
        .isEqualTo("the model needs the form, and the form cannot be read");
  }

  @Test
  void eachStepHasItsPlaceInTheResult() {
    replace(ModelRole.PRODUCTION, "level-steps.onnx", Map.of("steps", Map.of()));
    ResultMessage result = answer("\"age\": null");
    assertThat(result.aggregated()).isEqualTo("mean of rows, step by step");
    List<WindowScore> windows = Objects.requireNonNull(result.windows());
    assertThat(windows).hasSize(8);
    assertThat(windows.get(3).start()).isEqualTo(0.75);
    assertThat(windows.get(3).length()).isEqualTo(0.25);
    assertThat(windows.get(3).score()).isCloseTo(0.5, within(1e-3));
  }
}
