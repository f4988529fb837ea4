package org.spira.inference.inferences.adapter.nats;

import org.spira.common.ResultMessage;
import org.spira.common.Subjects;
import org.spira.common.WireJson;
import org.spira.inference.inferences.application.port.ResultChannel;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.jetstream.BrokerUnavailableException;
import org.spira.jetstream.queues.Receipt;
import org.spira.jetstream.queues.WorkQueues;

/** Results on JetStream. The inference's id is the message's, so a repeated result is one. */
public final class NatsResults implements ResultChannel {

  private final WorkQueues queues;
  private final String subject;

  /** On this subject; challengers' results on the one beside it. */
  public NatsResults(WorkQueues queues, String subject) {
    this.queues = queues;
    this.subject = subject;
  }

  @Override
  public void publish(ResultMessage result) {
    publish(subject, result);
  }

  @Override
  public void publishChallenger(ResultMessage result) {
    publish(Subjects.challengers(subject), result);
  }

  private void publish(String to, ResultMessage result) {
    try {
      Receipt unused = queues.publish(to, result.inferenceId(), WireJson.write(result));
    } catch (BrokerUnavailableException e) {
      throw new NeighbourAwayException("the result is not published: " + e.getMessage(), e);
    }
  }
}
