package org.spira.api.privacy.application.retention;

import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.spira.api.audit.AuditTrail;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.IdempotencyKeys;
import org.spira.api.inferences.port.Results;
import org.spira.api.privacy.application.OneByOne;
import org.spira.api.privacy.domain.DataKind;
import org.spira.api.privacy.port.AgedInferences;
import org.spira.api.privacy.port.RetentionEvents;

/**
 * Removes what has been kept for as long as it may. Runs in every replica: each step may be
 * repeated, and that data is gone is noted in its document last, after the trail says so, so that
 * whoever dies before that is followed by another who does and notes it all.
 */
public final class SweepOver {

  private static final Logger LOG = LoggerFactory.getLogger(SweepOver.class);

  private final FindOver over;
  private final AgedInferences aged;
  private final Where where;
  private final AuditTrail trail;
  private final RetentionEvents events;
  private final Clock clock;

  /** On these ports. */
  public SweepOver(FindOver over, AgedInferences aged, Where where, Beside beside) {
    this.over = over;
    this.aged = aged;
    this.where = where;
    this.trail = beside.trail();
    this.events = beside.events();
    this.clock = beside.clock();
  }

  /**
   * Removes everything that is over by now.
   *
   * @throws org.spira.api.shared.StoreUnavailableException if something could not be; the next turn
   *     goes on with it
   */
  public void sweep() {
    OneByOne removals = new OneByOne();
    for (DataKind kind : DataKind.values()) {
      over.each(kind, inference -> removals.next(() -> remove(inference, kind)));
    }
    removals.end();
  }

  private void remove(String inferenceId, DataKind kind) {
    try (var scope = MDC.putCloseable("inference_id", inferenceId)) {
      trail.through(
          "retention." + kind.wireName(),
          Map.of("inference_id", inferenceId),
          () -> take(inferenceId, kind));
      aged.noteRemoved(inferenceId, kind, clock.instant());
      events.removed(kind);
      LOG.info("removed the {} of an inference: the time is over", kind.wireName());
    }
  }

  private void take(String inferenceId, DataKind kind) {
    switch (kind) {
      case RECORDINGS -> where.audio().remove(inferenceId);
      case IDENTITY -> where.keys().erase(inferenceId);
      case RESULT -> where.results().erase(inferenceId);
    }
    aged.clear(inferenceId, kind);
  }

  /** Where the data lies that is not in the inference's own document. */
  public record Where(AudioStore audio, Results results, IdempotencyKeys keys) {}

  /** What else it takes. */
  public record Beside(AuditTrail trail, RetentionEvents events, Clock clock) {}
}
