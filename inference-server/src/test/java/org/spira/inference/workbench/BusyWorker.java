package org.spira.inference.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A worker with something to do until it is released. */
public final class BusyWorker {

  private BusyWorker() {}

  /** Returns once one worker is busy; what it does then ends with the release. */
  public static CompletableFuture<Boolean> of(Workbench bench, CountDownLatch release)
      throws InterruptedException {
    CountDownLatch busy = new CountDownLatch(1);
    CompletableFuture<Boolean> work =
        bench.submit(() -> {
          busy.countDown();
          return await(release);
        });
    assertThat(busy.await(10, TimeUnit.SECONDS)).isTrue();
    return work;
  }

  private static boolean await(CountDownLatch release) {
    try {
      return release.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
