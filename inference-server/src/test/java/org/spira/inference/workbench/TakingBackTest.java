package org.spira.inference.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.inference.workbench.OneWorker.FOR_EVER;
import static org.spira.inference.workbench.OneWorker.heard;
import static org.spira.inference.workbench.OneWorker.only;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Jobs that nobody waits for any more. */
class TakingBackTest {

  private final OneWorker worker = new OneWorker(100, FOR_EVER);

  @AfterEach
  void close() {
    worker.close();
  }

  @Test
  void whatOnlyWaitsIsTakenBackAndNeverRun() throws Exception {
    worker.occupy();
    Job waiting = worker.bench.submit(worker.model, () -> heard(1));
    assertThat(waiting.takeBack()).isTrue();
    assertThat(waiting.answer()).isCompletedExceptionally();
    CompletableFuture<Answer> next = worker.submit(2);
    worker.release.countDown();
    assertThat(only(next)).isEqualTo(2);
    assertThat(worker.model.batches).containsExactly(1);
  }

  @Test
  void whatIsWorkedOnIsNotTakenBack() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Job job = worker.bench.submit(worker.model, () -> heardOnceReleased(begun, 7));
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(job.takeBack()).isFalse();
    worker.release.countDown();
    assertThat(only(job.answer())).isEqualTo(7);
  }

  private Heard heardOnceReleased(CountDownLatch begun, float value) {
    begun.countDown();
    try {
      assertThat(worker.release.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return heard(value);
  }

  @Test
  void rowsThatWaitForTheirRunAreTakenBackToo() throws Exception {
    worker.occupy();
    Job prepared = worker.bench.submit(worker.model, () -> heard(1));
    // on the worker, after the first was prepared and before anything ran
    Job takesBack = worker.bench.submit(worker.model, () -> heardAfterTakingBack(prepared));
    worker.release.countDown();
    assertThat(only(takesBack.answer())).isEqualTo(2);
    assertThat(worker.model.batches).containsExactly(1);
  }

  private static Heard heardAfterTakingBack(Job prepared) {
    assertThat(prepared.takeBack()).isTrue();
    return heard(2);
  }
}
