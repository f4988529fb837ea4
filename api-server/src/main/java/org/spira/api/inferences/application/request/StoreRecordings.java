package org.spira.api.inferences.application.request;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.common.RecordingPart;

/**
 * Puts the recordings of one inference into the store, all at the same time. A store that is away,
 * as one is that is restarted, is tried again for a while: the sender has waited for the upload
 * already and would have to begin anew.
 */
final class StoreRecordings {

  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(200);
  // what is left is for the attempt that succeeds
  private static final int SHARE_FOR_WAITING = 2;

  private final AudioStore audio;
  private final Executor executor;
  private final Duration timeout;

  StoreRecordings(AudioStore audio, Executor executor, Duration timeout) {
    this.audio = audio;
    this.executor = executor;
    this.timeout = timeout;
  }

  /** Returns when all are there; a part that was not sent is stored as an empty object. */
  void store(String inferenceId, Map<RecordingPart, RecordingSource> recordings) {
    long patience = System.nanoTime() + timeout.dividedBy(SHARE_FOR_WAITING).toNanos();
    CompletableFuture<?>[] puts =
        Arrays.stream(RecordingPart.values())
            .map(part ->
                put(
                    inferenceId,
                    part,
                    recordings.getOrDefault(part, RecordingSource.NOTHING),
                    patience))
            .toArray(CompletableFuture<?>[]::new);
    await(CompletableFuture.allOf(puts));
  }

  private CompletableFuture<Void> put(
      String inferenceId, RecordingPart part, RecordingSource source, long patience) {
    return CompletableFuture.runAsync(
        () -> putPatiently(inferenceId, part, source, patience), executor);
  }

  private void putPatiently(
      String inferenceId, RecordingPart part, RecordingSource source, long patience) {
    while (true) {
      try {
        audio.put(inferenceId, part, source);
        return;
      } catch (StoreUnavailableException e) {
        if (System.nanoTime() + BETWEEN_ATTEMPTS.toNanos() - patience > 0) {
          throw e;
        }
        pause(e);
      }
    }
  }

  private static void pause(StoreUnavailableException cause) {
    try {
      TimeUnit.NANOSECONDS.sleep(BETWEEN_ATTEMPTS.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw cause;
    }
  }

  private void await(CompletableFuture<Void> all) {
    try {
      all.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreUnavailableException("interrupted while storing recordings", e);
    } catch (TimeoutException e) {
      throw new StoreUnavailableException("the recordings were not stored in time", e);
    } catch (ExecutionException | CompletionException e) {
      if (e.getCause() instanceof StoreUnavailableException unavailable) {
        throw unavailable;
      }
      throw new IllegalStateException("the recordings could not be stored", e);
    }
  }
}
