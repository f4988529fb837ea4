package org.spira.api.inferences.application.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spira.api.inferences.domain.RecordingSource;
import org.spira.api.inferences.port.AudioInspector;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.InvalidInputException.Problem;
import org.spira.common.RecordingPart;

/** Refuses files that are no recordings, and digests the others, one in memory at a time. */
final class CheckRecordings {

  private final AudioInspector inspector;

  CheckRecordings(AudioInspector inspector) {
    this.inspector = inspector;
  }

  /**
   * Digests by part; throws {@link InvalidInputException} naming each part that is no recording.
   */
  Map<RecordingPart, String> check(Map<RecordingPart, RecordingSource> recordings) {
    List<Problem> problems = new ArrayList<>();
    Map<RecordingPart, String> digests = new TreeMap<>();
    recordings.forEach((part, source) -> {
      byte[] bytes = read(source);
      inspector
          .complaint(bytes)
          .ifPresentOrElse(
              complaint ->
                  problems.add(new Problem(part.wireName(), complaint, "value_error.audio")),
              () -> digests.put(part, new Fingerprint().addBytes(bytes).hex()));
    });
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return digests;
  }

  private static byte[] read(RecordingSource source) {
    try (InputStream in = source.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("an uploaded recording could not be read again", e);
    }
  }
}
