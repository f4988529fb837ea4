package org.spira.api.inferences.port;

import java.util.List;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Sent;

/**
 * The way to the Inference Servers. Every method throws {@link ChannelUnavailableException} when
 * the broker does not answer in time.
 */
public interface InferenceChannel {

  /**
   * Publishes the inference, and returns once the broker has stored it. A repetition with the same
   * message id stores nothing new.
   *
   * @param channel the model's publishing channel
   */
  Sent publish(String channel, String messageId, Inference inference);

  /** Whether the message still waits or is worked on, and somebody is there to do it. */
  boolean holds(Sent sent);

  /** Takes the message back, if it is still there. */
  void withdraw(Sent sent);

  /**
   * What waits on the channel or is worked on, oldest first: at most so many of those after a
   * place, which is 0 for the beginning.
   */
  List<Queued> waiting(String channel, long after, int limit);

  /**
   * A message on a channel.
   *
   * @param inferenceId whom it is about; empty when it is no message of SPIRA's
   */
  record Queued(Sent sent, String inferenceId) {}
}
