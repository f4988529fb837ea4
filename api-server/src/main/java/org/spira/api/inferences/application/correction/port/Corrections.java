package org.spira.api.inferences.application.correction.port;

import java.util.List;
import org.spira.api.inferences.domain.correction.Correction;

/** What was corrected, with the inference that it was corrected in. */
public interface Corrections {

  /** All of an inference, the oldest first. */
  List<Correction> of(String inferenceId);

  /**
   * Changes the form and notes the correction, in one atomic step that a majority has made durable
   * when this returns.
   *
   * @param before how many there were when the form was read
   * @return false if there are more by now, or the inference was erased
   */
  boolean correct(String inferenceId, Correction correction, int before);
}
