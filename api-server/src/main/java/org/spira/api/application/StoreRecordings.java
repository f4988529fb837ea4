package org.spira.api.application;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.spira.api.application.port.AudioStore;
import org.spira.api.application.port.StoreUnavailableException;
import org.spira.api.domain.RecordingSource;
import org.spira.common.RecordingPart;

/** Puts the recordings of one inference into the store, all at the same time. */
final class StoreRecordings {

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
    CompletableFuture<?>[] puts =
        Arrays.stream(RecordingPart.values())
            .map(part -> put(inferenceId, part, recordings))
            .toArray(CompletableFuture<?>[]::new);
    await(CompletableFuture.allOf(puts));
  }

  private CompletableFuture<Void> put(
      String inferenceId, RecordingPart part, Map<RecordingPart, RecordingSource> recordings) {
    RecordingSource source = recordings.getOrDefault(part, RecordingSource.NOTHING);
    return CompletableFuture.runAsync(() -> audio.put(inferenceId, part, source), executor);
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
