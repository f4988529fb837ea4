package org.spira.inference.inferences.adapter.nats;

import java.time.Duration;
import java.time.Instant;
import org.spira.inference.inferences.application.AnswerDelivery;
import org.spira.inference.inferences.application.port.Delivery;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.jetstream.BrokerUnavailableException;
import org.spira.jetstream.consumers.WorkHandler;
import org.spira.jetstream.consumers.WorkItem;

/** Hands what comes from any channel to the application. */
public final class DeliveryHandler implements WorkHandler {

  private final AnswerDelivery answers;

  /** To this. */
  public DeliveryHandler(AnswerDelivery answers) {
    this.answers = answers;
  }

  @Override
  public void handle(WorkItem item) {
    answers.handle(new ItemDelivery(item));
  }

  private record ItemDelivery(WorkItem item) implements Delivery {

    @Override
    public String channel() {
      return item.subject();
    }

    @Override
    public byte[] body() {
      return item.body();
    }

    @Override
    public Instant publishedAt() {
      return item.publishedAt();
    }

    @Override
    public int deliveries() {
      return item.deliveries();
    }

    @Override
    public void done() {
      try {
        item.done();
      } catch (BrokerUnavailableException e) {
        throw new NeighbourAwayException(String.valueOf(e.getMessage()), e);
      }
    }

    @Override
    public void giveBack(Duration delay) {
      try {
        item.giveBack(delay);
      } catch (BrokerUnavailableException e) {
        throw new NeighbourAwayException(String.valueOf(e.getMessage()), e);
      }
    }
  }
}
