package org.spira.api.inferences.port;

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
}
