package org.spira.inference.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.inference.engine.adapter.onnx.OnnxEngine;
import org.spira.inference.engine.adapter.onnx.OnnxSettings;
import org.spira.inference.models.adapter.YamlManifests;

/** Which versions are refused, at which step: the real manifest reader and the real engine. */
class LoadModelTest {

  private static final Path REGISTRY = Path.of("../models/registry");

  @TempDir Path folder;
  private ModelOfAGraph model;

  @BeforeEach
  void take() {
    model = new ModelOfAGraph(folder);
  }

  @ParameterizedTest
  @CsvSource({"demonstration-pauses", "research-shape"})
  void theModelsThatComeWithSpiraLoad(String name) {
    ModelOfAGraph patient = new ModelOfAGraph(folder, Duration.ofMinutes(1));
    ServedModel served = patient.load(REGISTRY.resolve(name).resolve("1"), true);
    assertThat(served.hearing()).isNotNull();
    served.graph().close();
  }

  @Test
  void aModelThatIsNotAboutRecordingsLoadsWhenItNeedNotHear() {
    ServedModel served = model.load(REGISTRY.resolve("half-plus-two/1"), false);
    assertThat(served.description()).isNull();
    served.graph().close();
    assertThatThrownBy(() -> model.load(REGISTRY.resolve("half-plus-two/1"), true))
        .isInstanceOf(ModelRefusedException.class);
  }

  @Test
  void withoutAManifest() throws Exception {
    model.refused("manifest", "no file MLmodel");
    Files.writeString(folder.resolve("MLmodel"), "flavors: {python_function: {}}");
    model.refused("manifest", "no ONNX flavor");
    Files.writeString(folder.resolve("MLmodel"), "flavors: [");
    model.refused("manifest", "cannot be read");
    Files.writeString(folder.resolve("MLmodel"), "!!javax.script.ScriptEngineManager []");
    model.refused("manifest", "cannot be read");
  }

  @Test
  void withADescriptionThatCannotBeFollowed() throws Exception {
    model.write("mean.onnx", "metadata: {spira: {thresholds: [0.9, 0.1]}}\n");
    model.refused("description", "the lower first");
  }

  @Test
  void withAFileThatIsNoGraphOrLiesOutside() throws Exception {
    model.write("mean.onnx", "");
    Files.write(folder.resolve("mean.onnx"), new byte[] {1, 2, 3});
    model.refused("load", "mean.onnx");
    Files.writeString(folder.resolve("MLmodel"), "flavors: {onnx: {data: ../../secret.onnx}}");
    model.refused("load", "outside of the model's folder");
  }

  @Test
  void withoutItsWeights() throws Exception {
    model.write("outside-weights.onnx", "");
    model.refused("load", "outside-weights.onnx");
  }

  @Test
  void withASignatureThatTheGraphDoesNotHave() throws Exception {
    model.write(
        "mean.onnx",
        "signature:\n  inputs: '[{\"name\": \"x\", \"type\": \"tensor\", \"tensor-spec\":"
            + " {\"dtype\": \"float64\", \"shape\": [-1, -1]}}]'\n");
    model.refused("signature", "float64");
  }

  @Test
  void withMetadataThatTheGraphContradicts() throws Exception {
    model.write("mean.onnx", "metadata: {spira: {input: mfcc}}\n");
    model.refused("signature", "3 float32 dimensions");
  }

  @Test
  void withMoreScoresThanADiagnosisHas() throws Exception {
    model.write("three-scores.onnx", "");
    model.refused("signature", "[batch, 2 classes]");
  }

  @Test
  void withSeveralOutputsOfWhichNobodyNamedOne() throws Exception {
    model.write("level-three.onnx", "");
    model.refused(
        "signature",
        "the graph has the outputs embedding, shares: say by output_name which of them holds");
  }

  @Test
  void withAnOutputThatIsNotThere() throws Exception {
    model.write("level-three.onnx", "metadata: {spira: {output_name: y}}\n");
    model.refused(
        "signature", "output_name is 'y', and the graph has the outputs embedding, shares");
  }

  @Test
  void withOtherClassesThanTheGraphHas() throws Exception {
    model.write(
        "level-three.onnx",
        "metadata: {spira: {output_name: shares, classes: [negative, positive]}}\n");
    model.refused("signature", "the output must be float32 [batch, 2 classes], and is ");
  }

  @Test
  void withTwoColumnsThatNobodyNamed() throws Exception {
    model.write("level-columns.onnx", "");
    model.refused("signature", "write labels: [negative, positive] in the columns' order");
  }

  @Test
  void withLogitsThatAreNotDeclared() throws Exception {
    model.write("level-logits.onnx", "metadata: {spira: {labels: [negative, positive]}}\n");
    model.refused("warm-up", "no probability from 0 to 1; for a row of noise the graph gave [");
  }

  @Test
  void withTwoThingsThatAreWrong() throws Exception {
    model.write(
        "level.onnx", "metadata: {spira: {threshold: [0.9, 0.95], sample_rate: '16000'}}\n");
    model.refused(
        "description",
        "threshold is no key; the nearest is thresholds; sample_rate: '16000' is text, write");
  }

  @Test
  void withAFileThatCannotBeOne() throws Exception {
    model.write("level.onnx", "");
    Files.writeString(folder.resolve("MLmodel"), "flavors: {onnx: {data: \"a\\0b\"}}");
    model.refused("load", "names a file that cannot be one");
  }

  @Test
  void aGraphThatComputesForTooLongWhileItLoadsIsLeftBehind() throws Exception {
    model.write("slow-to-load.onnx", "");
    LoadModel impatient =
        new LoadModel(
            new YamlManifests(),
            new OnnxEngine(new OnnxSettings(1, 1, false, true, 8, Duration.ofMillis(50))));
    assertThatThrownBy(() -> impatient.load(ModelOfAGraph.cached(folder), true))
        .isInstanceOf(ModelRefusedException.class)
        .hasMessage("loading the graph took longer than 0.05 s and was left behind");
  }

  @Test
  void aGraphThatDrawsRandomNumbersIsRefused() throws Exception {
    model.write("dropout.onnx", "");
    model.refused("warm-up", "gives other numbers each time for the same row");
  }

  @Test
  void aGraphThatGivesNoProbabilityForLoudRecordingsIsRefused() throws Exception {
    model.write("loudest.onnx", "");
    model.refused("warm-up", "no probability from 0 to 1");
  }

  @Test
  void aGraphThatNeverEndsIsRefused() throws Exception {
    model.write("endless.onnx", "");
    model.refused("warm-up", "took longer than 0.5 s and was ended");
  }

  @ParameterizedTest
  @CsvSource({"no-number.onnx, not a finite number", "four-values.onnx, outputs for 1 rows"})
  void whenTheWarmUpRunFails(String graph, String reason) throws Exception {
    model.write(graph, "");
    model.refused("warm-up", reason);
  }
}
