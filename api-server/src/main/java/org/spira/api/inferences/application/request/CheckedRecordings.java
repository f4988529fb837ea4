package org.spira.api.inferences.application.request;

import java.util.List;
import java.util.Map;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.InvalidInputException.Problem;
import org.spira.common.RecordingPart;

/**
 * Recordings that were listened to.
 *
 * @param sources all that were sent
 * @param digests of the bytes of those that can be diagnosed
 * @param quality of those too
 * @param problems what is wrong with the others
 */
public record CheckedRecordings(
    Map<RecordingPart, RecordingSource> sources,
    Map<RecordingPart, String> digests,
    Map<RecordingPart, MeasuredQuality> quality,
    List<Problem> problems) {

  void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }
}
