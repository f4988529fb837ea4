package org.spira.inference.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.audio.reading.RecordingLimits;
import org.spira.inference.descriptions.Window;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.adapter.onnx.OnnxEngine;
import org.spira.inference.engine.adapter.onnx.OnnxSettings;
import org.spira.inference.hearing.WaveformRows;
import org.spira.inference.models.adapter.YamlManifests;
import org.spira.inference.models.application.WarmUp;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.models.application.trial.TrialLengths;

/** Which versions are refused, at which step: the real manifest reader and the real engine. */
class LoadModelTest {

  private static final Path GRAPHS = Path.of("src/test/resources/models");
  private static final Path REGISTRY = Path.of("../models/registry");

  @TempDir Path folder;

  private static final Duration LONGEST_RUN = Duration.ofMillis(500);

  private final LoadModel loader =
      new LoadModel(
          new YamlManifests(),
          new OnnxEngine(new OnnxSettings(1, 1, false, true, 8, LONGEST_RUN)),
          new WarmUp(new TrialLengths(RecordingLimits.DEFAULT, 8, LONGEST_RUN)));

  private ServedModel load(Path from, boolean mustHear) {
    return loader.load(
        new CachedModel(new RegisteredVersion("m", "1", "here"), from, "0".repeat(64)), mustHear);
  }

  private void write(String graph, String rest) throws IOException {
    Files.copy(GRAPHS.resolve(graph), folder.resolve(graph));
    Files.writeString(
        folder.resolve("MLmodel"), "flavors:\n  onnx:\n    data: " + graph + "\n" + rest);
  }

  private void refused(String step, String reason) {
    assertThatThrownBy(() -> load(folder, true))
        .isInstanceOfSatisfying(
            ModelRefusedException.class,
            e -> {
              assertThat(e.step()).isEqualTo(step);
              assertThat(e).hasMessageContaining(reason);
            });
  }

  @ParameterizedTest
  @CsvSource({"demonstration-pauses", "research-shape"})
  void theModelsThatComeWithSpiraLoad(String name) {
    ServedModel model = load(REGISTRY.resolve(name).resolve("1"), true);
    assertThat(model.hearing()).isNotNull();
    model.graph().close();
  }

  @Test
  void aModelThatIsNotAboutRecordingsLoadsWhenItNeedNotHear() {
    ServedModel model = load(REGISTRY.resolve("half-plus-two/1"), false);
    assertThat(model.description()).isNull();
    model.graph().close();
    assertThatThrownBy(() -> load(REGISTRY.resolve("half-plus-two/1"), true))
        .isInstanceOf(ModelRefusedException.class);
  }

  @Test
  void withoutAManifest() throws Exception {
    refused("manifest", "no file MLmodel");
    Files.writeString(folder.resolve("MLmodel"), "flavors: {python_function: {}}");
    refused("manifest", "no ONNX flavor");
    Files.writeString(folder.resolve("MLmodel"), "flavors: [");
    refused("manifest", "cannot be read");
    Files.writeString(folder.resolve("MLmodel"), "!!javax.script.ScriptEngineManager []");
    refused("manifest", "cannot be read");
  }

  @Test
  void withADescriptionThatCannotBeFollowed() throws Exception {
    write("mean.onnx", "metadata: {spira: {thresholds: [0.9, 0.1]}}\n");
    refused("description", "the lower first");
  }

  @Test
  void withAFileThatIsNoGraphOrLiesOutside() throws Exception {
    write("mean.onnx", "");
    Files.write(folder.resolve("mean.onnx"), new byte[] {1, 2, 3});
    refused("load", "mean.onnx");
    Files.writeString(folder.resolve("MLmodel"), "flavors: {onnx: {data: ../../secret.onnx}}");
    refused("load", "outside of the model's folder");
  }

  @Test
  void withoutItsWeights() throws Exception {
    write("outside-weights.onnx", "");
    refused("load", "outside-weights.onnx");
  }

  @Test
  void withASignatureThatTheGraphDoesNotHave() throws Exception {
    write(
        "mean.onnx",
        "signature:\n  inputs: '[{\"name\": \"x\", \"type\": \"tensor\", \"tensor-spec\":"
            + " {\"dtype\": \"float64\", \"shape\": [-1, -1]}}]'\n");
    refused("signature", "float64");
  }

  @Test
  void withMetadataThatTheGraphContradicts() throws Exception {
    write("mean.onnx", "metadata: {spira: {input: mfcc}}\n");
    refused("signature", "3 float32 dimensions");
  }

  @Test
  void withMoreScoresThanADiagnosisHas() throws Exception {
    write("three-scores.onnx", "");
    refused("signature", "[batch, 2 classes]");
  }

  @Test
  void withSeveralOutputsOfWhichNobodyNamedOne() throws Exception {
    write("level-three.onnx", "");
    refused(
        "signature",
        "the graph has the outputs embedding, shares: say by output_name which of them holds");
  }

  @Test
  void withAnOutputThatIsNotThere() throws Exception {
    write("level-three.onnx", "metadata: {spira: {output_name: y}}\n");
    refused("signature", "output_name is 'y', and the graph has the outputs embedding, shares");
  }

  @Test
  void withOtherClassesThanTheGraphHas() throws Exception {
    write(
        "level-three.onnx",
        "metadata: {spira: {output_name: shares, classes: [negative, positive]}}\n");
    refused("signature", "the output must be float32 [batch, 2 classes], and is ");
  }

  @Test
  void withTwoColumnsThatNobodyNamed() throws Exception {
    write("level-columns.onnx", "");
    refused("signature", "write labels: [negative, positive] in the columns' order");
  }

  @Test
  void withLogitsThatAreNotDeclared() throws Exception {
    write("level-logits.onnx", "metadata: {spira: {labels: [negative, positive]}}\n");
    refused("warm-up", "no probability from 0 to 1; for a row of noise the graph gave [");
  }

  @Test
  void withTwoThingsThatAreWrong() throws Exception {
    write("level.onnx", "metadata: {spira: {threshold: [0.9, 0.95], sample_rate: '16000'}}\n");
    refused(
        "description",
        "threshold is no key; the nearest is thresholds; sample_rate: '16000' is text, write");
  }

  @Test
  void withAFileThatCannotBeOne() throws Exception {
    write("level.onnx", "");
    Files.writeString(folder.resolve("MLmodel"), "flavors: {onnx: {data: \"a\\0b\"}}");
    refused("load", "names a file that cannot be one");
  }

  @Test
  void rowsThatDoNotChangeEachOtherShareBatches() throws Exception {
    write("level.onnx", "");
    ServedModel model = load(folder, true);
    assertThat(model.alone()).isEmpty();
    model.graph().close();
  }

  @Test
  void recordingsThatWouldChangeEachOtherAreNeverMixed() throws Exception {
    write("loudest-of-all.onnx", "");
    ServedModel model = load(folder, true);
    assertThat(model.alone()).hasValueSatisfying(why -> assertThat(why).contains("other rows"));
    Rows quiet = WaveformRows.of(new float[] {0.1f, -0.1f}, null, 16_000);
    Rows loud = WaveformRows.of(new float[] {1, -1}, null, 16_000);
    assertThat(model.graph().run(List.of(quiet, loud)))
        .allSatisfy(output -> assertThat(output[0]).isCloseTo(1, within(1e-4f)));
    model.graph().close();
  }

  @Test
  void windowsThatChangeEachOtherAreRefused() throws Exception {
    write("loudest-of-all.onnx", "metadata: {spira: {window: {length: 1}}}\n");
    refused("warm-up", "windows of one recording");
  }

  @ParameterizedTest
  @CsvSource({"''", "'metadata: {spira: {window: {length: 2, step: 1}}}'"})
  void aGraphForOneRowOnlyIsServedRowByRow(String metadata) throws Exception {
    write("only-one-row.onnx", metadata);
    ServedModel model = load(folder, true);
    assertThat(model.alone()).hasValueSatisfying(why -> assertThat(why).contains("more than one"));
    Rows windows =
        WaveformRows.of(new float[] {1, 1, 0, 0, 1}, new Window(2.0 / 1000, 2.0 / 1000), 1000);
    assertThat(model.graph().run(List.of(windows))).hasSize(2);
    model.graph().close();
  }

  @Test
  void aGraphThatComputesForTooLongWhileItLoadsIsLeftBehind() throws Exception {
    write("slow-to-load.onnx", "");
    LoadModel impatient =
        new LoadModel(
            new YamlManifests(),
            new OnnxEngine(new OnnxSettings(1, 1, false, true, 8, Duration.ofMillis(50))));
    CachedModel slow =
        new CachedModel(new RegisteredVersion("m", "1", "here"), folder, "0".repeat(64));
    assertThatThrownBy(() -> impatient.load(slow, true))
        .isInstanceOf(ModelRefusedException.class)
        .hasMessage("loading the graph took longer than 0.05 s and was left behind");
  }

  @Test
  void aGraphThatDrawsRandomNumbersIsRefused() throws Exception {
    write("dropout.onnx", "");
    refused("warm-up", "gives other numbers each time for the same row");
  }

  @Test
  void aGraphThatGivesNoProbabilityForLoudRecordingsIsRefused() throws Exception {
    write("loudest.onnx", "");
    refused("warm-up", "no probability from 0 to 1");
  }

  @Test
  void aGraphThatNeverEndsIsRefused() throws Exception {
    write("endless.onnx", "");
    refused("warm-up", "took longer than 0.5 s and was ended");
  }

  @ParameterizedTest
  @CsvSource({"no-number.onnx, not a finite number", "four-values.onnx, outputs for 1 rows"})
  void whenTheWarmUpRunFails(String graph, String reason) throws Exception {
    write(graph, "");
    refused("warm-up", reason);
  }
}
