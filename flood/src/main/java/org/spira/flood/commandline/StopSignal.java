package org.spira.flood.commandline;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends a piece of work in good order when the process is told to stop. */
public final class StopSignal {

  private static final long PATIENCE_SECONDS = 40;

  private StopSignal() {}

  /** Runs the work; when a signal comes, tells it to stop and keeps the process until it has. */
  public static <E extends Exception> void during(Runnable stop, Work<E> work)
      throws InterruptedException, E {
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndAwait(stop, ended)));
    try {
      work.run();
    } finally {
      ended.countDown();
    }
  }

  private static void await(CountDownLatch ended) {
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("stopped while requests were still unanswered");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void stopAndAwait(Runnable stop, CountDownLatch ended) {
    stop.run();
    await(ended);
  }
}
