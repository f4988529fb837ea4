package org.spira.inference.inferences.application;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.spira.common.RecordingPart;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.inferences.application.port.Recordings;
import org.spira.inference.shared.TryLaterException;

/** Brings the recordings that a model hears, all at once. Safe for use by several threads. */
public final class FetchRecordings {

  private final Recordings recordings;

  /** From this store. */
  public FetchRecordings(Recordings recordings) {
    this.recordings = recordings;
  }

  /**
   * Those of the parts that were sent, in the order of the parts.
   *
   * @throws RuntimeException what the store throws; the first part's first
   */
  public List<SentRecording> fetch(String inferenceId, List<RecordingPart> parts) {
    List<FutureTask<byte[]>> others =
        parts.stream().skip(1).map(part -> begin(inferenceId, part)).toList();
    List<SentRecording> sent = new ArrayList<>(parts.size());
    // the caller's thread brings the first: most models hear only one
    add(sent, parts.getFirst(), recordings.fetch(inferenceId, parts.getFirst()));
    for (int i = 0; i < others.size(); i++) {
      add(sent, parts.get(i + 1), await(others.get(i)));
    }
    return sent;
  }

  private static void add(List<SentRecording> sent, RecordingPart part, byte[] wav) {
    if (wav.length > 0) {
      sent.add(new SentRecording(part, wav));
    }
  }

  private FutureTask<byte[]> begin(String inferenceId, RecordingPart part) {
    FutureTask<byte[]> task = new FutureTask<>(() -> recordings.fetch(inferenceId, part));
    Thread.ofVirtual().name("fetch-" + part.wireName()).start(task);
    return task;
  }

  private static byte[] await(FutureTask<byte[]> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TryLaterException("interrupted while fetching");
    }
  }

  private static RuntimeException failure(ExecutionException e) {
    return e.getCause() instanceof RuntimeException known
        ? known
        : new IllegalStateException("fetching failed", e.getCause());
  }
}
