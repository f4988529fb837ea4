package org.spira.inference.engine.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spira.inference.descriptions.Window;
import org.spira.inference.engine.RowByRow;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.hearing.WaveformRows;

/** Rows that share a run of a graph, and rows that do not. */
class OnnxBatchesTest extends OwnEngine {

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
}
