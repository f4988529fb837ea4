package org.spira.inference.engine.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.port.LoadedModel;

class OnnxEngineTest extends OwnEngine {

  @Test
  void findsWeightsInFilesBesideTheGraph() {
    assertThat(scores(MODELS.resolve("outside-weights.onnx"), row(1, 2, 3, 4)))
        .containsExactly(4321f);
  }

  @Test
  void saysWhatIsWrongWithWhatIsNoGraph(@TempDir Path folder) throws Exception {
    Path broken = Files.write(folder.resolve("model.onnx"), new byte[] {1, 2, 3});
    assertThatThrownBy(() -> engine.load(broken))
        .isInstanceOf(ModelFailedException.class)
        .hasMessageContaining("model.onnx");
    assertThatThrownBy(() -> engine.load(folder.resolve("absent.onnx")))
        .isInstanceOf(ModelFailedException.class);
  }

  @Test
  void saysSoWhenTheGraphDoesNotAnswerForEachRow() {
    assertThatThrownBy(() -> scores(MODELS.resolve("one-for-all.onnx"), row(1), row(2)))
        .isInstanceOf(ModelFailedException.class)
        .hasMessageContaining("1 outputs for 2 rows");
    assertThatThrownBy(() -> scores(MODELS.resolve("four-values.onnx"), row(1, 2, 3)))
        .isInstanceOf(ModelFailedException.class);
  }

  @Test
  void endsARunThatLastsTooLong() {
    try (LoadedModel model = engine.load(MODELS.resolve("endless.onnx"))) {
      assertThatThrownBy(() -> model.run(List.of(row(1))))
          .isInstanceOf(ModelFailedException.class)
          .hasMessageContaining("longer than 0.2 s and was ended");
    }
  }

  /** The reference in models/samples/expected.json was made by ONNX Runtime for Python. */
  @Test
  void givesTheResearchNetworkItsReferenceScores() {
    try (LoadedModel model = engine.load(REGISTRY.resolve("research-shape/1/model.onnx"))) {
      List<float[]> scores = model.run(List.of(new Sines()));
      assertThat(scores.get(0)[0]).isCloseTo(0.5144777f, within(1e-5f));
      assertThat(scores.get(1)[0]).isCloseTo(0.4124771f, within(1e-5f));
    }
  }

  /** {@code 50 sin(0.1 frame + 0.3 coefficient + row)}. */
  private record Sines() implements Rows {
    @Override
    public int count() {
      return 2;
    }

    @Override
    public long[] rowShape() {
      return new long[] {401, 40};
    }

    @Override
    public void write(int row, FloatBuffer target) {
      for (int frame = 0; frame < 401; frame++) {
        for (int coefficient = 0; coefficient < 40; coefficient++) {
          target.put((float) (50 * Math.sin(0.1 * frame + 0.3 * coefficient + row)));
        }
      }
    }
  }
}
