package org.spira.jetstream.consumers;

import io.nats.client.Message;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.spira.jetstream.BrokerUnavailableException;

/** The acknowledgements of JetStream. Only {@link #done} waits for the broker. */
public final class JetStreamAcknowledgements implements Acknowledgements {

  private final Duration timeout;

  /** With the bound on a confirmation. */
  public JetStreamAcknowledgements(Duration timeout) {
    this.timeout = timeout;
  }

  @Override
  public void done(Message message) {
    try {
      message.ackSync(timeout);
    } catch (TimeoutException | IllegalStateException e) {
      throw new BrokerUnavailableException("NATS did not confirm an acknowledgement", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BrokerUnavailableException("interrupted while acknowledging", e);
    }
  }

  @Override
  public void giveBack(Message message, Duration delay) {
    try {
      message.nakWithDelay(delay);
    } catch (IllegalStateException e) {
      throw new BrokerUnavailableException("NATS could not be told to hand a message out again", e);
    }
  }

  @Override
  public void working(Message message) {
    try {
      message.inProgress();
    } catch (IllegalStateException e) {
      throw new BrokerUnavailableException("NATS could not be told that work goes on", e);
    }
  }
}
