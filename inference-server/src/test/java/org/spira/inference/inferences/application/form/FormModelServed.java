package org.spira.inference.inferences.application.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.spira.common.InferenceMessage;
import org.spira.common.ResultMessage;
import org.spira.common.WireJson;
import org.spira.inference.RecordedMeters;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.adapter.onnx.OnnxEngine;
import org.spira.inference.engine.adapter.onnx.OnnxSettings;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.inferences.application.AnswerInference;
import org.spira.inference.inferences.application.FetchRecordings;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.application.ModelSlots;
import org.spira.inference.workbench.Workbench;

/** A served model that takes the sex of a patient. */
abstract class FormModelServed {

  static final Path GRAPHS = Path.of("src/test/resources/models");
  static final Map<String, ?> GENDER =
      Map.of("member", "gender", "input", "patient", "one_hot", List.of("Feminino", "Masculino"));

  final RecordedMeters meters = new RecordedMeters();
  final ModelSlots models = new ModelSlots(List.of(ModelSpec.parse("lungs")));
  final Workbench bench = new Workbench(2, 8, Duration.ofMillis(1), meters);
  final AnswerInference answers =
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

  void serve(ModelRole role, Map<String, ?> missing) {
    Map<String, Object> age =
        new HashMap<>(Map.of("member", "age", "input", "patient", "scale", 100));
    age.putAll(missing);
    replace(role, "level-and-form.onnx", Map.of("form", List.of(age, GENDER)));
  }

  void replace(ModelRole role, String graph, Map<String, ?> spira) {
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

  static InferenceMessage inference(String form) {
    return WireJson.readInference(
        ("{\"id\": \"i1\", \"status\": \"processing\", " + form + "}").getBytes(UTF_8));
  }

  ResultMessage answer(String form) {
    return answers.answer("lungs-topic", inference(form));
  }
}
