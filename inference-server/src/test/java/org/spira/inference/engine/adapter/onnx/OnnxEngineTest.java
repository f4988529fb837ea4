package org.spira.inference.engine.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.descriptions.Window;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.RowByRow;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.hearing.WaveformRows;

class OnnxEngineTest {

  private static final Path MODELS = Path.of("src/test/resources/models");
  private static final Path REGISTRY = Path.of("../models/registry");

  private final OnnxEngine engine =
      new OnnxEngine(new OnnxSettings(1, 1, false, true, 4, Duration.ofMillis(200)));

  private static Rows row(float... samples) {
    return WaveformRows.of(samples, null, 16_000);
  }

  private List<Float> scores(Path graph, Rows... rows) {
    try (LoadedModel model = engine.load(graph)) {
      return model.run(List.of(rows)).stream().map(output -> output[0]).toList();
    }
  }

  @Test
  void runsRowsOfSeveralRecordingsAsOneBatch() {
    Rows windows = WaveformRows.of(new float[] {0, 2, 4, 6, 8}, new Window(0.002, 0.001), 1000);
    assertThat(scores(MODELS.resolve("mean.onnx"), row(1, 1), windows, row(8, 10)))
        .containsExactly(1f, 1f, 3f, 5f, 9f);
  }

  @Test
  void runsMoreRowsThanABatchHoldsInPieces() {
    Rows[] rows = IntStream.range(0, 11).mapToObj(i -> row(i, i)).toArray(Rows[]::new);
    assertThat(scores(MODELS.resolve("mean.onnx"), rows))
        .containsExactly(0f, 1f, 2f, 3f, 4f, 5f, 6f, 7f, 8f, 9f, 10f);
  }

  @Test
  void graphsWithAFixedBatchAreServedWhatTheyWant() {
    assertThat(scores(MODELS.resolve("one-row.onnx"), row(1, 3), row(5, 7)))
        .containsExactly(2f, 6f);
    assertThat(scores(MODELS.resolve("three-rows.onnx"), row(1), row(2), row(3), row(4)))
        .containsExactly(1f, 2f, 3f, 4f);
  }

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

  @Test
  void longRowsAreRunFewerAtOnce() {
    // as many values as two rows may have together, and one more
    Rows[] rows =
        IntStream.range(0, 2).mapToObj(i -> row(new float[(1 << 21) + 1])).toArray(Rows[]::new);
    assertThat(scores(MODELS.resolve("only-one-row.onnx"), rows)).containsExactly(0f, 0f);
  }

  @Test
  void rowByRowNoRowSeesAnother() {
    try (LoadedModel model =
        new RowByRow(engine.load(MODELS.resolve("loudest-of-all.onnx")), Duration.ofMinutes(1))) {
      assertThat(model.run(List.of(row(1, 1), row(4, 4))))
          .allSatisfy(output -> assertThat(output[0]).isCloseTo(1, within(1e-6f)));
    }
  }

  @Test
  void isSharedByManyThreads() throws Exception {
    try (LoadedModel model = engine.load(MODELS.resolve("mean.onnx"));
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Float>> answers =
          IntStream.range(0, 400)
              .mapToObj(i -> threads.submit(() -> model.run(List.of(row(i, i + 2))).getFirst()[0]))
              .toList();
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(i + 1);
      }
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
