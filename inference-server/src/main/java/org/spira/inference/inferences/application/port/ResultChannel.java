package org.spira.inference.inferences.application.port;

import org.spira.common.ResultMessage;
import org.spira.inference.shared.NeighbourAwayException;

/** Where results go. Both methods return when the broker has the message safely. */
public interface ResultChannel {

  /**
   * Publishes the result of an inference.
   *
   * @throws NeighbourAwayException if the broker does not confirm it
   */
  void publish(ResultMessage result);

  /**
   * Publishes what a challenger says, beside the result.
   *
   * @throws NeighbourAwayException if the broker does not confirm it
   */
  void publishChallenger(ResultMessage result);
}
