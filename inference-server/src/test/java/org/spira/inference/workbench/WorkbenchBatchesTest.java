package org.spira.inference.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.inference.workbench.OneWorker.FOR_EVER;
import static org.spira.inference.workbench.OneWorker.heard;
import static org.spira.inference.workbench.OneWorker.only;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spira.inference.engine.FakeModel;
import org.spira.inference.hearing.WaveformRows;

/** What shares a batch with what, and how long it waits for that. */
class WorkbenchBatchesTest {

  private OneWorker worker = new OneWorker(100, FOR_EVER);

  @AfterEach
  void close() {
    worker.close();
  }

  private List<CompletableFuture<Answer>> submitUpTo(int count) {
    return IntStream.range(0, count).mapToObj(worker::submit).toList();
  }

  @Test
  void rowsOfSeveralInferencesMeetWhileTheMachineIsBusy() throws Exception {
    worker.occupy();
    List<CompletableFuture<Answer>> answers = submitUpTo(5);
    worker.release.countDown();
    for (int i = 0; i < 5; i++) {
      assertThat(only(answers.get(i))).isEqualTo(i);
    }
    assertThat(worker.model.batches).containsExactly(5);
    assertThat(worker.meters.events).contains("batch 5");
  }

  @Test
  void aFullBatchWaitsForNoMore() throws Exception {
    worker.close();
    worker = new OneWorker(2, FOR_EVER);
    worker.occupy();
    List<CompletableFuture<Answer>> answers = submitUpTo(5);
    worker.release.countDown();
    for (CompletableFuture<Answer> answer : answers) {
      answer.get(10, TimeUnit.SECONDS);
    }
    assertThat(worker.model.batches).containsExactly(2, 2, 1);
  }

  @Test
  void rowsThatHaveWaitedForTheBudgetWaitForNoMore() throws Exception {
    worker.close();
    worker = new OneWorker(100, Duration.ZERO);
    worker.occupy();
    CompletableFuture<Answer> first = worker.submit(1);
    CompletableFuture<Answer> second = worker.submit(2);
    worker.release.countDown();
    assertThat(only(first) + only(second)).isEqualTo(3);
    assertThat(worker.model.batches).containsExactly(1, 1);
  }

  @Test
  void neitherModelsNorShapesAreMixed() throws Exception {
    FakeModel other = new FakeModel();
    worker.occupy();
    CompletableFuture<Answer> first = worker.submit(1);
    CompletableFuture<Answer> otherModel = worker.bench.submit(other, () -> heard(2)).answer();
    Heard longer = new Heard(List.of(WaveformRows.of(new float[] {3, 3, 3}, null, 16_000)), 1, 1);
    CompletableFuture<Answer> otherShape = worker.bench.submit(worker.model, () -> longer).answer();
    worker.release.countDown();
    assertThat(only(first) + only(otherModel) + only(otherShape)).isEqualTo(6);
    assertThat(worker.model.batches).containsExactly(1, 1);
    assertThat(other.batches).containsExactly(1);
  }
}
