package org.spira.api.inferences.application.request;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.inferences.port.AudioInspector;
import org.spira.api.inferences.port.UnfitRecordingException;
import org.spira.api.shared.InvalidInputException.Problem;
import org.spira.common.RecordingPart;
import org.spira.common.Sha256;

/**
 * Listens to each recording of an upload once: tells those that can be diagnosed from the others,
 * measures how well they were made, and digests them. Of all uploads, no more recordings than a
 * given number are in memory at once.
 */
public final class CheckRecordings {

  private final AudioInspector inspector;
  private final Semaphore inMemory;

  /** Listens to at most this many recordings at once. */
  public CheckRecordings(AudioInspector inspector, int atOnce) {
    this.inspector = inspector;
    this.inMemory = new Semaphore(atOnce);
  }

  /** What was found out, with a problem for each part that cannot be diagnosed. */
  public CheckedRecordings check(Map<RecordingPart, RecordingSource> recordings) {
    Found found = Found.nothing(recordings);
    recordings.forEach((part, source) -> {
      // whoever holds a permit computes and waits for nobody, so it comes free
      inMemory.acquireUninterruptibly();
      try {
        listen(part, source, found);
      } finally {
        inMemory.release();
      }
    });
    return new CheckedRecordings(
        found.sources, found.digests, found.quality, List.copyOf(found.problems));
  }

  private void listen(RecordingPart part, RecordingSource source, Found found) {
    byte[] bytes = read(source);
    try {
      found.quality.put(part, inspector.inspect(bytes));
    } catch (UnfitRecordingException e) {
      found.problems.add(problem(part, e));
      return;
    }
    String digest = Sha256.hexOf(bytes);
    found.digests.put(part, digest);
    found.sources.put(part, source.digested(digest));
  }

  private static Problem problem(RecordingPart part, UnfitRecordingException e) {
    return new Problem(part.wireName(), String.valueOf(e.getMessage()), "value_error.audio");
  }

  private static byte[] read(RecordingSource source) {
    try (InputStream in = source.open()) {
      byte[] bytes = new byte[Math.toIntExact(source.size())];
      if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
        throw new EOFException("it ends before its size");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("an uploaded recording could not be read again", e);
    }
  }

  /** What is found out, part by part. */
  private record Found(
      Map<RecordingPart, RecordingSource> sources,
      Map<RecordingPart, String> digests,
      Map<RecordingPart, MeasuredQuality> quality,
      List<Problem> problems) {

    static Found nothing(Map<RecordingPart, RecordingSource> sent) {
      Map<RecordingPart, RecordingSource> sources = new EnumMap<>(RecordingPart.class);
      sources.putAll(sent);
      return new Found(
          sources,
          new EnumMap<>(RecordingPart.class),
          new EnumMap<>(RecordingPart.class),
          new ArrayList<>());
    }
  }
}
