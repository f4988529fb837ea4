package org.spira.inference.engine.adapter.onnx;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/**
 * Ends runs that last too long. ONNX Runtime looks at the sign to end between two operators, also
 * inside of loops, so that a run ends a moment after its bound; one operator that never ends cannot
 * be helped. Safe for use by several threads.
 */
final class RunClock {

  private final Duration longestRun;
  private final ScheduledThreadPoolExecutor clock;

  /** With the bound of each run. */
  RunClock(Duration longestRun) {
    this.longestRun = longestRun;
    this.clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("inference-run-clock").factory());
    // most runs end long before their bound; what is left of them is not to pile up
    clock.setRemoveOnCancelPolicy(true);
  }

  /** Starts the clock for a run, which closes it when it has ended. */
  BoundedRun begin() throws OrtException {
    return new BoundedRun(new OrtSession.RunOptions(), clock, longestRun);
  }
}
