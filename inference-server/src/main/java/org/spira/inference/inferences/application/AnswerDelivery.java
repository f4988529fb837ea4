package org.spira.inference.inferences.application;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.spira.common.InferenceMessage;
import org.spira.common.MalformedMessageException;
import org.spira.common.ResultMessage;
import org.spira.common.WireJson;
import org.spira.inference.inferences.application.InferenceMeters.Outcome;
import org.spira.inference.inferences.application.InferenceMeters.Stage;
import org.spira.inference.inferences.application.port.AttemptMarks;
import org.spira.inference.inferences.application.port.Delivery;
import org.spira.inference.inferences.application.port.ResultChannel;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.inference.shared.TryLaterException;

/**
 * Answers what a channel hands out. The order is what loses nothing: the result is safe with the
 * broker before the inference is done; whatever dies in between happens a second time, and the
 * second result is refused where results are stored.
 */
public final class AnswerDelivery {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerDelivery.class);
  private static final String INFERENCE_ID = "inference_id";
  // becomes part of an object's key
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final int SHADOWS_AT_ONCE = 2;

  private final AnswerInference answers;
  private final ResultChannel results;
  private final AttemptMarks marks;
  private final InferenceMeters meters;
  private final RetryRules rules;
  private final HoldBack holdBack;
  // what the challenger may take of the machine; beyond that it is left out, never queued
  private final Semaphore shadows = new Semaphore(SHADOWS_AT_ONCE);

  /** With when to try again, when no more, and how long to keep a result back. */
  public AnswerDelivery(
      AnswerInference answers,
      ResultChannel results,
      AttemptMarks marks,
      InferenceMeters meters,
      RetryRules rules,
      HoldBack holdBack) {
    this.answers = answers;
    this.results = results;
    this.marks = marks;
    this.meters = meters;
    this.rules = rules;
    this.holdBack = holdBack;
  }

  /**
   * How failures are tried again.
   *
   * @param attempts how often work on an inference may fail or kill the process before the
   *     inference ends as an error
   * @param delay how long an inference is put aside when it cannot be answered now
   */
  public record RetryRules(int attempts, Duration delay) {}

  /** Answers the inference, or gives it back for later; ends the delivery either way. */
  public void handle(Delivery delivery) {
    read(delivery).ifPresent(inference -> handle(delivery, inference));
  }

  private Optional<InferenceMessage> read(Delivery delivery) {
    try {
      InferenceMessage inference = WireJson.readInference(delivery.body());
      if (ID.matcher(inference.id()).matches()) {
        return Optional.of(inference);
      }
      drop(delivery, "its id is not one");
    } catch (MalformedMessageException e) {
      drop(delivery, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private void handle(Delivery delivery, InferenceMessage inference) {
    try (MDC.MDCCloseable logged = MDC.putCloseable(INFERENCE_ID, inference.id())) {
      if (answered(delivery, inference)) {
        shadow(delivery.channel(), inference);
      }
    }
  }

  private void drop(Delivery delivery, String why) {
    meters.malformed(delivery.channel());
    LOG.error(
        "A message on {} is dropped, since nobody could be answered: {}", delivery.channel(), why);
    delivery.done();
  }

  private boolean answered(Delivery delivery, InferenceMessage inference) {
    StepTimes times = new StepTimes();
    Attempt attempt = new Attempt(delivery, inference.id(), marks, meters, rules.attempts());
    try {
      ResultMessage result = answers.answer(delivery.channel(), inference, times, attempt::begin);
      attempt.survived();
      tell(delivery, result, times);
      return true;
    } catch (TryLaterException e) {
      if (!e.isFailedAttempt()) {
        attempt.survived();
      }
      giveBack(delivery, e);
    } catch (NeighbourAwayException e) {
      giveBack(delivery, e);
    }
    return false;
  }

  private void publish(ResultMessage result, StepTimes times) {
    long start = System.nanoTime();
    results.publish(result);
    long nanos = System.nanoTime() - start;
    times.published(nanos);
    meters.stage(Stage.PUBLISH, String.valueOf(result.model()), nanos);
  }

  private void count(ResultMessage result) {
    meters.answered(
        String.valueOf(result.model()), result.error() == null ? Outcome.DIAGNOSED : Outcome.ERROR);
  }

  private void tell(Delivery delivery, ResultMessage result, StepTimes times) {
    holdBack.await(delivery);
    publish(result, times);
    times.log();
    delivery.done();
    count(result);
    log(result, times.total());
  }

  private static void log(ResultMessage result, long nanos) {
    String model = result.model() + " version " + result.modelVersion();
    if (result.error() == null) {
      LOG.info("Answered by {} in {} ms", model, nanos / 1_000_000);
    } else {
      LOG.warn("Answered with an error by {}: {}", model, result.error());
    }
  }

  private void giveBack(Delivery delivery, RuntimeException cause) {
    meters.givenBack(delivery.channel());
    if (cause instanceof TryLaterException late && late.isFailedAttempt()) {
      LOG.warn("Given back after a failed attempt", cause);
    } else {
      LOG.warn("Given back for later: {}", cause.getMessage());
    }
    delivery.giveBack(rules.delay());
  }

  private void publishChallenger(String channel, ResultMessage result) {
    results.publishChallenger(result);
    meters.shadowed(channel, true);
  }

  private void shadow(String channel, InferenceMessage inference) {
    if (!shadows.tryAcquire()) {
      meters.shadowed(channel, false);
      return;
    }
    try {
      askChallenger(channel, inference);
    } finally {
      shadows.release();
    }
  }

  private void askChallenger(String channel, InferenceMessage inference) {
    try {
      answers.shadow(channel, inference).ifPresent(result -> publishChallenger(channel, result));
    } catch (TryLaterException | NeighbourAwayException e) {
      meters.shadowed(channel, false);
      LOG.info("The challenger did not answer: {}", e.getMessage());
    }
  }
}
