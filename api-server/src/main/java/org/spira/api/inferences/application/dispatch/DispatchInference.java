package org.spira.api.inferences.application.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Sent;
import org.spira.api.inferences.port.ChannelUnavailableException;
import org.spira.api.inferences.port.InferenceChannel;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.models.Model;
import org.spira.api.shared.StoreUnavailableException;

/**
 * Publishes an inference on its model's channel and notes that it was. Whatever fails here costs
 * time only: the document stays due, and the reconciler publishes it again.
 */
public final class DispatchInference {

  private static final Logger LOG = LoggerFactory.getLogger(DispatchInference.class);
  private static final double JITTER = 0.2;

  private final InferenceChannel channel;
  private final Inferences inferences;
  private final Clock clock;
  private final DispatchSettings settings;

  /** On these ports. */
  public DispatchInference(
      InferenceChannel channel, Inferences inferences, Clock clock, DispatchSettings settings) {
    this.channel = channel;
    this.inferences = inferences;
    this.clock = clock;
    this.settings = settings;
  }

  /** Publishes this attempt. Returns whether the broker has it. */
  public boolean dispatch(Inference inference, Model model, Dispatch attempt) {
    try {
      publish(inference, model, attempt);
      return true;
    } catch (ChannelUnavailableException | StoreUnavailableException e) {
      LOG.warn(
          "the inference could not be sent to {}; it will be: {}", model.name(), e.getMessage());
      return false;
    }
  }

  private void publish(Inference inference, Model model, Dispatch attempt) {
    Sent sent =
        channel.publish(model.publishingChannel(), attempt.messageId(inference.id()), inference);
    Dispatch confirmed = attempt.confirmed(sent, clock.instant().plus(patience(attempt)));
    if (!inferences.dispatched(inference.id(), confirmed)) {
      withdrawIfErased(inference, sent);
    }
  }

  /** Who erases looks through the queue, but may have done so just before the message was in it. */
  private void withdrawIfErased(Inference inference, Sent sent) {
    if (inferences.withId(inference.id()).isEmpty()) {
      channel.withdraw(sent);
      LOG.info("the inference was erased while it was sent; its message is withdrawn");
    }
  }

  /** How long to wait for a result, with a jitter that keeps replicas from marching in step. */
  Duration patience(Dispatch attempt) {
    Duration patience = attempt.patience(settings.republishAfter(), settings.longestPatience());
    double jitter = 1 + JITTER * RandomGenerator.getDefault().nextDouble();
    return Duration.ofMillis((long) (patience.toMillis() * jitter));
  }
}
