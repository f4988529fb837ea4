package org.spira.inference.inferences.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.inference.inferences.application.port.AttemptMarks;
import org.spira.inference.inferences.application.port.Delivery;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.inference.shared.UnanswerableException;

/** Counts, where crashes cannot reach, what was begun and not survived. */
final class Attempt {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerDelivery.class);

  private final Delivery delivery;
  private final String id;
  private final AttemptMarks marks;
  private final InferenceMeters meters;
  private final int most;
  private boolean marked;

  Attempt(Delivery delivery, String id, AttemptMarks marks, InferenceMeters meters, int most) {
    this.delivery = delivery;
    this.id = id;
    this.marks = marks;
    this.meters = meters;
    this.most = most;
  }

  /** The first delivery needs no mark: that it was one is known to the broker. */
  void begin() {
    if (delivery.deliveries() <= 1) {
      return;
    }
    meters.redelivered(delivery.channel());
    int begun = marks.begin(id);
    marked = true;
    if (begun >= most) {
      throw new UnanswerableException(
          "the recordings could not be analysed: " + most + " attempts failed");
    }
  }

  void survived() {
    if (!marked) {
      return;
    }
    try {
      marks.forget(id);
    } catch (NeighbourAwayException e) {
      // forgotten by itself after a day; until then it can only shorten another's patience
      LOG.info("An attempt stays marked: {}", e.getMessage());
    }
  }
}
