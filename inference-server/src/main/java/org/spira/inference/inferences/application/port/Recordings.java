package org.spira.inference.inferences.application.port;

import org.spira.common.RecordingPart;
import org.spira.inference.shared.NeighbourAwayException;

/** The patients' recordings. Safe for use by several threads. */
public interface Recordings {

  /**
   * The bytes of a recording; none when the part was not sent.
   *
   * @throws RecordingMissingException if there is no such object
   * @throws RecordingTooLargeException if it is larger than what the server takes into memory
   * @throws NeighbourAwayException if the store cannot be asked now
   */
  byte[] fetch(String inferenceId, RecordingPart part);
}
