package org.spira.inference.models.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.inference.models.ModelRefusedException;
import org.spira.inference.models.ServedModel;

/** Which versions are refused, at which step: the real manifest reader and the real engine. */
class LoadModelTest extends ModelInAFolder {

  private static final Path REGISTRY = Path.of("../models/registry");

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
}
