package org.spira.flood;

import java.util.Map;
import org.spira.common.RecordingPart;

/**
 * One inference to ask for.
 *
 * @param modelId of the model that is to answer
 * @param recordings WAV files
 * @param idempotencyKey the same for each repetition, so that the deployment accepts it once
 */
public record Submission(
    String modelId, Map<RecordingPart, byte[]> recordings, String idempotencyKey) {

  /** Copies the map, not the recordings. */
  public Submission {
    recordings = Map.copyOf(recordings);
  }

  @Override
  public String toString() {
    return "Submission[" + modelId + ", " + recordings.keySet() + "]";
  }
}
