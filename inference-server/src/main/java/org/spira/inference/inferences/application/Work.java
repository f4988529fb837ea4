package org.spira.inference.inferences.application;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.hearing.TooShortException;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.inference.shared.TryLaterException;
import org.spira.inference.shared.UnanswerableException;
import org.spira.inference.workbench.Answer;
import org.spira.inference.workbench.Heard;
import org.spira.inference.workbench.Job;
import org.spira.inference.workbench.Workbench;

/**
 * Computing for one inference, and the patience with it. An inference that only waited has not been
 * tried: it is taken back and comes again, as often as it must. Used by one thread.
 */
final class Work {

  // the engine ends a run at its bound, and a batch that failed is run once more, each part alone
  private static final int RUNS_OF_ONE_ATTEMPT = 2;

  private final Workbench workbench;
  private final Runnable begin;
  private final Duration longestRun;
  private CompletableFuture<?> computing = CompletableFuture.completedFuture(null);

  /**
   * On this workbench.
   *
   * @param begin called by the worker that begins
   */
  Work(Workbench workbench, Runnable begin, Duration longestRun) {
    this.workbench = workbench;
    this.begin = begin;
    this.longestRun = longestRun;
  }

  /**
   * What the model says.
   *
   * @throws TryLaterException if no worker was free, or the attempt failed
   * @throws UnanswerableException if there will never be an answer
   */
  Answer of(LoadedModel model, Supplier<Heard> preparation) {
    Job job = workbench.submit(model, () -> begun(preparation));
    computing = job.answer();
    try {
      return await(job);
    } catch (ExecutionException e) {
      throw reason(e);
    } catch (TimeoutException e) {
      throw tookTooLong(e);
    } catch (InterruptedException e) {
      boolean unused = job.takeBack();
      Thread.currentThread().interrupt();
      throw new TryLaterException("interrupted while computing");
    }
  }

  private Heard begun(Supplier<Heard> preparation) {
    begin.run();
    return preparation.get();
  }

  private TryLaterException tookTooLong(TimeoutException e) {
    return TryLaterException.failedAttempt(
        "computing took longer than " + longestRun.multipliedBy(RUNS_OF_ONE_ATTEMPT), e);
  }

  private Answer await(Job job) throws ExecutionException, InterruptedException, TimeoutException {
    for (int run = 0; run < RUNS_OF_ONE_ATTEMPT; run++) {
      try {
        return job.answer().get(longestRun.toNanos(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (job.takeBack()) {
          throw new TryLaterException("no worker was free for " + longestRun);
        }
      }
    }
    return job.answer().get(longestRun.toNanos(), TimeUnit.NANOSECONDS);
  }

  private static RuntimeException reason(ExecutionException e) {
    return switch (e.getCause()) {
      case UnanswerableException known -> known;
      case TooShortException known -> known;
      case NeighbourAwayException away -> TryLaterException.because(away);
      case null, default ->
          TryLaterException.failedAttempt("the model failed on this inference", e);
    };
  }

  /** Calls back when nobody computes for it any more, now or later. */
  void whenOver(Runnable then) {
    var unused = computing.whenComplete((answer, failure) -> then.run());
  }
}
