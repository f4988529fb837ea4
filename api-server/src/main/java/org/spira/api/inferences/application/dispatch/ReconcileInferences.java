package org.spira.api.inferences.application.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.spira.api.inferences.application.result.EndInference;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.domain.Sent;
import org.spira.api.inferences.port.ChannelUnavailableException;
import org.spira.api.inferences.port.InferenceChannel;
import org.spira.api.inferences.port.InferenceEvents;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Inferences.Waiting;
import org.spira.api.inferences.port.Results;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;

/**
 * Looks after inferences that have not ended in time. Runs in every replica: a lease, taken by one
 * conditional update, keeps two of them from the same inference, and if it ever should not, the
 * message ids and the conditional store still do.
 *
 * <p>An attempt counts as lost only when the broker had confirmed it and holds it no more. A broker
 * that cannot be reached uses up no attempts, so an outage never ends an inference.
 */
public final class ReconcileInferences {

  private static final Logger LOG = LoggerFactory.getLogger(ReconcileInferences.class);
  private static final int BATCH = 200;

  static final String GIVEN_UP =
      "No Inference Server could finish this inference; please record and send it again";
  static final String MODEL_GONE =
      "The model that was asked is no longer in service; please send the recordings to another";

  private final Inferences inferences;
  private final FindModel models;
  private final InferenceChannel channel;
  private final DispatchInference dispatchInference;
  private final EndInference endInference;
  private final InferenceEvents events;
  private final Clock clock;
  private final DispatchSettings settings;
  private final UnservedRule unserved;

  /** On these ports. */
  public ReconcileInferences(
      Stores stores, Delivery delivery, InferenceEvents events, Clock clock) {
    this.inferences = stores.inferences();
    this.models = stores.models();
    this.channel = delivery.channel();
    this.dispatchInference = delivery.dispatchInference();
    this.settings = delivery.settings();
    this.unserved = delivery.unserved();
    this.endInference = new EndInference(inferences, stores.results(), events);
    this.events = events;
    this.clock = clock;
  }

  /** Looks after everything that is due, and tells how much is waiting. */
  public void reconcile() {
    events.backlog(inferences.backlog());
    for (Waiting waiting : inferences.due(clock.instant(), BATCH)) {
      try (var scope = MDC.putCloseable("inference_id", waiting.inference().id())) {
        if (inferences.lease(waiting, clock.instant().plus(settings.lease()))) {
          lookAfter(waiting);
        }
      } catch (ChannelUnavailableException e) {
        LOG.info("the broker cannot be asked about the inference yet: {}", e.getMessage());
      }
    }
  }

  private void lookAfter(Waiting waiting) {
    Inference inference = waiting.inference();
    Dispatch dispatch = waiting.dispatch();
    if (endInference.endAsStored(inference)) {
      LOG.info("the inference had its result already; its status follows");
      return;
    }
    Optional.ofNullable(inference.modelId())
        .flatMap(models::withId)
        .filter(known -> !known.retired())
        .ifPresentOrElse(
            model -> lookAfter(inference, model, dispatch), () -> modelGone(inference, dispatch));
  }

  private void modelGone(Inference inference, Dispatch dispatch) {
    dispatch.sent().ifPresent(channel::withdraw);
    giveUp(inference, MODEL_GONE);
  }

  private void lookAfter(Inference inference, Model model, Dispatch dispatch) {
    Optional<Sent> sent = dispatch.sent();
    if (sent.isPresent() && channel.holds(sent.get())) {
      Instant later = clock.instant().plus(dispatchInference.patience(dispatch));
      inferences.dispatched(inference.id(), dispatch.postponed(later));
      return;
    }
    // whoever comes back to an abandoned queue must not find every attempt in it
    sent.ifPresent(channel::withdraw);
    sendOrGiveUp(inference, model, dispatch);
  }

  private void sendOrGiveUp(Inference inference, Model model, Dispatch dispatch) {
    if (unserved.isOver(inference, model, clock.instant())) {
      events.unserved(model);
      giveUp(inference, unserved.reason(model));
    } else if (dispatch.sent().isEmpty()) {
      republish(inference, model, dispatch);
    } else if (dispatch.attempt() >= settings.maxAttempts()) {
      giveUp(inference, GIVEN_UP);
    } else {
      republish(inference, model, nextAttempt(inference, dispatch));
    }
  }

  /** Stored before it is sent, so that an attempt is counted even when its sender dies. */
  private Dispatch nextAttempt(Inference inference, Dispatch lost) {
    Dispatch next = lost.next(clock.instant().plus(settings.lease()));
    inferences.dispatched(inference.id(), next);
    return next;
  }

  private void republish(Inference inference, Model model, Dispatch attempt) {
    if (dispatchInference.dispatch(inference, model, attempt)) {
      LOG.info("the inference was published again, attempt {}", attempt.attempt());
      events.republished();
    }
  }

  private void giveUp(Inference inference, String reason) {
    LOG.error("the inference ends as error: {}", reason);
    endInference.end(inference, Result.failed(inference.id(), reason));
  }

  /** The stores that are looked into. */
  public record Stores(Inferences inferences, Results results, FindModel models) {}

  /** The way to the Inference Servers. */
  public record Delivery(
      InferenceChannel channel,
      DispatchInference dispatchInference,
      DispatchSettings settings,
      UnservedRule unserved) {}
}
