package org.spira.inference.workbench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.spira.inference.RecordedMeters;
import org.spira.inference.engine.FakeModel;
import org.spira.inference.engine.Rows;
import org.spira.inference.hearing.WaveformRows;

/** A workbench with one worker, whom something may keep busy. */
final class OneWorker implements AutoCloseable {

  static final Duration FOR_EVER = Duration.ofDays(1);

  final FakeModel model = new FakeModel();
  final RecordedMeters meters = new RecordedMeters();
  final CountDownLatch release = new CountDownLatch(1);
  final Workbench bench;

  /** Who runs so many rows at once, and waits so long for them. */
  OneWorker(int rows, Duration budget) {
    bench = new Workbench(1, rows, budget, meters);
  }

  static Heard heard(float... firstValues) {
    List<Rows> rows = new ArrayList<>();
    for (float value : firstValues) {
      rows.add(WaveformRows.of(new float[] {value, 0}, null, 16_000));
    }
    return new Heard(rows, 1, 1);
  }

  CompletableFuture<Answer> submit(float... values) {
    return bench.submit(model, () -> heard(values)).answer();
  }

  static float only(CompletableFuture<Answer> answer) throws Exception {
    return answer.get(10, TimeUnit.SECONDS).rows().getFirst()[0];
  }

  /** Until the release. */
  void occupy() throws InterruptedException {
    CompletableFuture<Boolean> unused = BusyWorker.of(bench, release);
  }

  @Override
  public void close() {
    release.countDown();
    bench.close();
  }
}
