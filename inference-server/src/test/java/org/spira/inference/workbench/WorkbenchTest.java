package org.spira.inference.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spira.inference.RecordedMeters;
import org.spira.inference.engine.FakeModel;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.Rows;
import org.spira.inference.hearing.WaveformRows;
import org.spira.inference.shared.TryLaterException;
import org.spira.inference.shared.UnanswerableException;

class WorkbenchTest {

  private static final Duration FOR_EVER = Duration.ofDays(1);

  private final FakeModel model = new FakeModel();
  private final RecordedMeters meters = new RecordedMeters();
  private final CountDownLatch release = new CountDownLatch(1);
  private Workbench bench = new Workbench(1, 100, FOR_EVER, meters);

  @AfterEach
  void close() {
    release.countDown();
    bench.close();
  }

  private static Heard heard(float... firstValues) {
    List<Rows> rows = new ArrayList<>();
    for (float value : firstValues) {
      rows.add(WaveformRows.of(new float[] {value, 0}, null, 16_000));
    }
    return new Heard(rows, 1, 1);
  }

  private CompletableFuture<Answer> submit(float... values) {
    return bench.submit(model, () -> heard(values)).answer();
  }

  private static float only(CompletableFuture<Answer> answer) throws Exception {
    return answer.get(10, TimeUnit.SECONDS).rows().getFirst()[0];
  }

  private void occupyTheWorker() throws InterruptedException {
    CompletableFuture<Boolean> unused = BusyWorker.of(bench, release);
  }

  @Test
  void runsAtOnceWhenIdleHoweverLongTheBudgetIs() throws Exception {
    assertThat(only(submit(7))).isEqualTo(7);
    assertThat(only(submit(8))).isEqualTo(8);
    assertThat(model.batches).containsExactly(1, 1);
  }

  @Test
  void rowsOfSeveralInferencesMeetWhileTheMachineIsBusy() throws Exception {
    occupyTheWorker();
    List<CompletableFuture<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      answers.add(submit(i));
    }
    release.countDown();
    for (int i = 0; i < 5; i++) {
      assertThat(only(answers.get(i))).isEqualTo(i);
    }
    assertThat(model.batches).containsExactly(5);
    assertThat(meters.events).contains("batch 5");
  }

  @Test
  void aFullBatchWaitsForNoMore() throws Exception {
    bench.close();
    bench = new Workbench(1, 2, FOR_EVER, meters);
    occupyTheWorker();
    List<CompletableFuture<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      answers.add(submit(i));
    }
    release.countDown();
    for (CompletableFuture<Answer> answer : answers) {
      answer.get(10, TimeUnit.SECONDS);
    }
    assertThat(model.batches).containsExactly(2, 2, 1);
  }

  @Test
  void rowsThatHaveWaitedForTheBudgetWaitForNoMore() throws Exception {
    bench.close();
    bench = new Workbench(1, 100, Duration.ZERO, meters);
    occupyTheWorker();
    CompletableFuture<Answer> first = submit(1);
    CompletableFuture<Answer> second = submit(2);
    release.countDown();
    assertThat(only(first) + only(second)).isEqualTo(3);
    assertThat(model.batches).containsExactly(1, 1);
  }

  @Test
  void anItemThatFailsNeverFailsItsNeighbours() throws Exception {
    occupyTheWorker();
    CompletableFuture<Answer> before = submit(1);
    CompletableFuture<Answer> poisoned = submit(FakeModel.POISON);
    CompletableFuture<Answer> after = submit(3);
    CompletableFuture<Answer> undecodable =
        bench
            .submit(
                model,
                () -> {
                  throw new UnanswerableException("no sound");
                })
            .answer();
    release.countDown();
    assertThat(only(before)).isEqualTo(1);
    assertThat(only(after)).isEqualTo(3);
    assertThatThrownBy(() -> only(poisoned)).hasCauseInstanceOf(ModelFailedException.class);
    assertThatThrownBy(() -> only(undecodable)).hasCauseInstanceOf(UnanswerableException.class);
    assertThat(model.batches).containsExactly(3, 1, 1, 1);
  }

  @Test
  void neitherModelsNorShapesAreMixed() throws Exception {
    FakeModel other = new FakeModel();
    occupyTheWorker();
    CompletableFuture<Answer> first = submit(1);
    CompletableFuture<Answer> otherModel = bench.submit(other, () -> heard(2)).answer();
    CompletableFuture<Answer> otherShape =
        bench
            .submit(
                model,
                () ->
                    new Heard(List.of(WaveformRows.of(new float[] {3, 3, 3}, null, 16_000)), 1, 1))
            .answer();
    release.countDown();
    assertThat(only(first) + only(otherModel) + only(otherShape)).isEqualTo(6);
    assertThat(model.batches).containsExactly(1, 1);
    assertThat(other.batches).containsExactly(1);
  }

  @Test
  void recordingsOfOneInferenceAnswerTogetherAndInOrder() throws Exception {
    Answer answer = submit(4, 5, 6).get(10, TimeUnit.SECONDS);
    assertThat(answer.rows()).extracting(row -> row[0]).containsExactly(4f, 5f, 6f);
    assertThat(answer.queueNanos()).isNotNegative();
    assertThat(answer.runNanos()).isPositive();
  }

  @Test
  void failsOnlyWhenNoPartRunsAnyMore() {
    CompletableFuture<Answer> answer = submit(FakeModel.POISON, 5);
    assertThatThrownBy(() -> answer.get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class);
    // the batch of both, then each alone
    assertThat(model.batches).containsExactly(2, 1, 1);
  }

  @Test
  void whatOnlyWaitsIsTakenBackAndNeverRun() throws Exception {
    occupyTheWorker();
    Job waiting = bench.submit(model, () -> heard(1));
    assertThat(waiting.takeBack()).isTrue();
    assertThat(waiting.answer()).isCompletedExceptionally();
    CompletableFuture<Answer> next = submit(2);
    release.countDown();
    assertThat(only(next)).isEqualTo(2);
    assertThat(model.batches).containsExactly(1);
  }

  @Test
  void whatIsWorkedOnIsNotTakenBack() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Job job =
        bench.submit(
            model,
            () -> {
              begun.countDown();
              try {
                assertThat(release.await(30, TimeUnit.SECONDS)).isTrue();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return heard(7);
            });
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(job.takeBack()).isFalse();
    release.countDown();
    assertThat(only(job.answer())).isEqualTo(7);
  }

  @Test
  void rowsThatWaitForTheirRunAreTakenBackToo() throws Exception {
    occupyTheWorker();
    Job prepared = bench.submit(model, () -> heard(1));
    Job takesBack =
        bench.submit(
            model,
            () -> {
              // on the worker, after the first was prepared and before anything ran
              assertThat(prepared.takeBack()).isTrue();
              return heard(2);
            });
    release.countDown();
    assertThat(only(takesBack.answer())).isEqualTo(2);
    assertThat(model.batches).containsExactly(1);
  }

  @Test
  void takesNothingMoreOnceClosed() {
    bench.close();
    assertThatThrownBy(() -> submit(1)).isInstanceOf(TryLaterException.class);
  }
}
