package org.spira.inference.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spira.inference.workbench.OneWorker.FOR_EVER;
import static org.spira.inference.workbench.OneWorker.only;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spira.inference.engine.FakeModel;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.shared.TryLaterException;
import org.spira.inference.shared.UnanswerableException;

class WorkbenchTest {

  private OneWorker worker = new OneWorker(100, FOR_EVER);

  @AfterEach
  void close() {
    worker.close();
  }

  @Test
  void runsAtOnceWhenIdleHoweverLongTheBudgetIs() throws Exception {
    assertThat(only(worker.submit(7))).isEqualTo(7);
    assertThat(only(worker.submit(8))).isEqualTo(8);
    assertThat(worker.model.batches).containsExactly(1, 1);
  }

  @Test
  void anItemThatFailsNeverFailsItsNeighbours() throws Exception {
    worker.occupy();
    CompletableFuture<Answer> before = worker.submit(1);
    CompletableFuture<Answer> poisoned = worker.submit(FakeModel.POISON);
    CompletableFuture<Answer> after = worker.submit(3);
    CompletableFuture<Answer> undecodable =
        worker.bench.submit(worker.model, WorkbenchTest::withoutSound).answer();
    worker.release.countDown();
    assertThat(only(before)).isEqualTo(1);
    assertThat(only(after)).isEqualTo(3);
    assertThatThrownBy(() -> only(poisoned)).hasCauseInstanceOf(ModelFailedException.class);
    assertThatThrownBy(() -> only(undecodable)).hasCauseInstanceOf(UnanswerableException.class);
    assertThat(worker.model.batches).containsExactly(3, 1, 1, 1);
  }

  private static Heard withoutSound() {
    throw new UnanswerableException("no sound");
  }

  @Test
  void recordingsOfOneInferenceAnswerTogetherAndInOrder() throws Exception {
    Answer answer = worker.submit(4, 5, 6).get(10, TimeUnit.SECONDS);
    assertThat(answer.rows()).extracting(row -> row[0]).containsExactly(4f, 5f, 6f);
    assertThat(answer.queueNanos()).isNotNegative();
    assertThat(answer.runNanos()).isPositive();
  }

  @Test
  void failsOnlyWhenNoPartRunsAnyMore() {
    CompletableFuture<Answer> answer = worker.submit(FakeModel.POISON, 5);
    assertThatThrownBy(() -> answer.get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class);
    // the batch of both, then each alone
    assertThat(worker.model.batches).containsExactly(2, 1, 1);
  }

  @Test
  void takesNothingMoreOnceClosed() {
    worker.bench.close();
    assertThatThrownBy(() -> worker.submit(1)).isInstanceOf(TryLaterException.class);
  }
}
