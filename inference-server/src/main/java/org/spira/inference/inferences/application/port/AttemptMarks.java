package org.spira.inference.inferences.application.port;

import org.spira.inference.shared.NeighbourAwayException;

/**
 * Marks that outlive this process, so that an inference whose work kills the process is not tried
 * for ever. Both methods throw {@link NeighbourAwayException} when the mark cannot be kept.
 */
public interface AttemptMarks {

  /** Writes down that an attempt begins, and tells how many have begun and not been forgotten. */
  int begin(String inferenceId);

  /** Forgets the attempts. */
  void forget(String inferenceId);
}
