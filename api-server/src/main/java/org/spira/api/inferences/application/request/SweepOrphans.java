package org.spira.api.inferences.application.request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.IdempotencyKeys;
import org.spira.api.inferences.port.InferenceEvents;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;

/**
 * Removes what a process left behind that died between storing recordings and accepting their
 * inference. Nobody was answered 200 for these.
 */
public final class SweepOrphans {

  private static final Logger LOG = LoggerFactory.getLogger(SweepOrphans.class);
  private static final Duration REACH = Duration.ofDays(30);
  private static final int AT_ONCE = 500;

  private final Inferences inferences;
  private final Results results;
  private final AudioStore audio;
  private final IdempotencyKeys keys;
  private final InferenceEvents events;
  private final Clock clock;
  private final SweepSettings settings;

  /** On these ports. */
  public SweepOrphans(Where where, InferenceEvents events, Clock clock, SweepSettings settings) {
    this.inferences = where.inferences();
    this.results = where.results();
    this.audio = where.audio();
    this.keys = where.keys();
    this.events = events;
    this.clock = clock;
    this.settings = settings;
  }

  /** Looks through the recordings of the last thirty days, but for the newest. */
  public void sweep() {
    Instant now = clock.instant();
    // first the keys: a retry can only revive an inference whose key is still there, and keys are
    // gone long before their recordings count as orphans
    keys.forgetBefore(now.minus(settings.keysKept()));
    List<String> found = audio.inferencesBetween(now.minus(REACH), now.minus(settings.orphanAge()));
    for (int from = 0; from < found.size(); from += AT_ONCE) {
      removeOrphans(found.subList(from, Math.min(found.size(), from + AT_ONCE)));
    }
  }

  private void removeOrphans(List<String> some) {
    Set<String> accepted = inferences.among(some);
    some.stream().filter(id -> !accepted.contains(id)).forEach(this::remove);
  }

  private void remove(String inferenceId) {
    try (var scope = MDC.putCloseable("inference_id", inferenceId)) {
      // the recordings last: as long as they are there, the next sweep finds the rest
      results.forget(inferenceId);
      audio.remove(inferenceId);
      events.orphanSwept();
      LOG.info("removed the recordings of an inference that was never accepted");
    }
  }

  /** Where the pieces of an inference lie. */
  public record Where(
      Inferences inferences, Results results, AudioStore audio, IdempotencyKeys keys) {}

  /**
   * What counts as left behind.
   *
   * @param keysKept how long a client can repeat a request with the same idempotency key
   * @param orphanAge how old recordings without an inference are when they are removed
   */
  public record SweepSettings(Duration keysKept, Duration orphanAge) {

    private static final Duration MARGIN = Duration.ofHours(1);

    /** Refuses ages that would let a repeated request lose its recordings. */
    public SweepSettings {
      if (!areSafe(keysKept, orphanAge)) {
        throw new IllegalArgumentException("recordings must outlive idempotency keys by an hour");
      }
    }

    /** Whether recordings outlive the keys that could revive their inference. */
    public static boolean areSafe(Duration keysKept, Duration orphanAge) {
      return orphanAge.compareTo(keysKept.plus(MARGIN)) >= 0;
    }
  }
}
