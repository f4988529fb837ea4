package org.spira.api.inferences.adapter.nats;

import java.util.List;
import java.util.function.Supplier;
import org.spira.api.inferences.application.dispatch.InferenceMessages;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Sent;
import org.spira.api.inferences.port.ChannelUnavailableException;
import org.spira.api.inferences.port.InferenceChannel;
import org.spira.common.MalformedMessageException;
import org.spira.common.WireJson;
import org.spira.jetstream.BrokerUnavailableException;
import org.spira.jetstream.queues.Receipt;
import org.spira.jetstream.queues.WorkQueues;

/** Inferences on work queues of JetStream. */
final class NatsInferenceChannel implements InferenceChannel {

  private final WorkQueues queues;

  /** On these queues. */
  NatsInferenceChannel(WorkQueues queues) {
    this.queues = queues;
  }

  @Override
  public Sent publish(String channel, String messageId, Inference inference) {
    byte[] body = WireJson.write(InferenceMessages.of(inference));
    Receipt receipt = asking(() -> queues.publish(channel, messageId, body));
    return sent(receipt);
  }

  @Override
  public boolean holds(Sent sent) {
    return asking(() -> queues.holds(receipt(sent)));
  }

  @Override
  public void withdraw(Sent sent) {
    asking(() -> {
      queues.withdraw(receipt(sent));
      return sent;
    });
  }

  @Override
  public List<Queued> waiting(String channel, long after, int limit) {
    return asking(() -> queues.waiting(channel, after, limit)).stream()
        .map(NatsInferenceChannel::queued)
        .toList();
  }

  private static Queued queued(WorkQueues.Queued found) {
    return new Queued(sent(found.receipt()), inferenceId(found.body()));
  }

  private static String inferenceId(byte[] body) {
    try {
      return WireJson.readInference(body).id();
    } catch (MalformedMessageException e) {
      // an Inference Server drops it, and says so
      return "";
    }
  }

  private static Sent sent(Receipt receipt) {
    return new Sent(receipt.stream(), receipt.sequence(), receipt.messageId());
  }

  private static Receipt receipt(Sent sent) {
    return new Receipt(sent.queue(), sent.place(), sent.messageId());
  }

  private static <T> T asking(Supplier<T> question) {
    try {
      return question.get();
    } catch (BrokerUnavailableException e) {
      throw new ChannelUnavailableException(e);
    }
  }
}
