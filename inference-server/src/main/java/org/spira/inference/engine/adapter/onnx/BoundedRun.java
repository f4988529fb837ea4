package org.spira.inference.engine.adapter.onnx;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.inference.engine.ModelFailedException;

/** The bound of one run, in all of its batches. */
final class BoundedRun implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(BoundedRun.class);

  private final OrtSession.RunOptions options;
  private final Duration longest;
  private final ScheduledFuture<?> alarm;
  private boolean over;
  private boolean closed;

  BoundedRun(OrtSession.RunOptions options, ScheduledExecutorService clock, Duration longest) {
    this.options = options;
    this.longest = longest;
    this.alarm = clock.schedule(this::end, longest.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** What the session must be run with, so that it can be ended. */
  OrtSession.RunOptions options() {
    return options;
  }

  /** Why the run failed: since it was ended here, or since ONNX Runtime says so. */
  synchronized ModelFailedException failure(OrtException e) {
    return over
        ? new ModelFailedException(
            "the run took longer than %s s and was ended".formatted(longest.toMillis() / 1000.0), e)
        : new ModelFailedException("the run failed: " + e.getMessage(), e);
  }

  private synchronized void end() {
    if (closed) {
      return;
    }
    over = true;
    try {
      options.setTerminate(true);
    } catch (OrtException e) {
      LOG.error("A run that lasts too long cannot be ended", e);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    boolean unused = alarm.cancel(false);
    options.close();
  }
}
