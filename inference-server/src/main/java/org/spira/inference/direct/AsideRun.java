package org.spira.inference.direct;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.Tensor;
import org.spira.inference.shared.TryLaterException;
import org.spira.inference.workbench.Workbench;

/** A run that somebody waits for over HTTP. What still waits when they give up is never begun. */
final class AsideRun {

  private static final Duration TO_END_A_RUN = Duration.ofSeconds(5);

  private final Supplier<Map<String, Tensor>> run;
  // by the worker that begins it, or by whoever stops waiting for one
  private final AtomicBoolean claimed = new AtomicBoolean();
  private CompletableFuture<Map<String, Tensor>> outputs = new CompletableFuture<>();

  AsideRun(Supplier<Map<String, Tensor>> run) {
    this.run = run;
  }

  /** Complete when the model is not needed any more. */
  CompletableFuture<?> on(Workbench workbench) {
    outputs =
        workbench.submit(() -> {
          if (!claimed.compareAndSet(false, true)) {
            throw new CancellationException("nobody waits for it any more");
          }
          return run.get();
        });
    return outputs;
  }

  /**
   * The outputs, once they are there.
   *
   * @param atMost how long to wait for a worker, and then again for the run, which the engine ends
   */
  Map<String, Tensor> outputs(Duration atMost) {
    try {
      return awaited(atMost);
    } catch (TimeoutException e) {
      throw new ModelFailedException("the run took longer than " + atMost, e);
    } catch (ExecutionException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      boolean unused = gaveUp();
      Thread.currentThread().interrupt();
      throw new TryLaterException("interrupted while running");
    }
  }

  private static ModelFailedException failure(ExecutionException e) {
    return e.getCause() instanceof ModelFailedException failed
        ? failed
        : new ModelFailedException("the run failed", e);
  }

  private Map<String, Tensor> awaited(Duration atMost)
      throws ExecutionException, InterruptedException, TimeoutException {
    try {
      return outputs.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      if (gaveUp()) {
        throw new TryLaterException("the server has enough to do; try again in a moment");
      }
      return outputs.get(atMost.plus(TO_END_A_RUN).toNanos(), TimeUnit.NANOSECONDS);
    }
  }

  private boolean gaveUp() {
    return claimed.compareAndSet(false, true) && outputs.cancel(false);
  }
}
