package org.spira.jetstream.consumers;

import io.nats.client.Message;
import java.time.Duration;
import org.spira.jetstream.BrokerUnavailableException;

/** Tells the broker what became of a message. Safe for use by several threads. */
public interface Acknowledgements {

  /**
   * The message is finished; returns when the broker has confirmed it.
   *
   * @throws BrokerUnavailableException when it has not
   */
  void done(Message message);

  /** The message is to be handed out again after the delay. */
  void giveBack(Message message, Duration delay);

  /** The message is still being worked on. */
  void working(Message message);
}
