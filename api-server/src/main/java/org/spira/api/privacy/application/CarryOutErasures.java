package org.spira.api.privacy.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.audit.AuditTrail;
import org.spira.api.inferences.EraseInferences;
import org.spira.api.inferences.Tombstone;
import org.spira.api.privacy.domain.Erasure;
import org.spira.api.privacy.domain.Patient;
import org.spira.api.privacy.port.ErasureEvents;
import org.spira.api.privacy.port.Erasures;
import org.spira.api.shared.StoreUnavailableException;

/**
 * Carries erasures out, each at least twice: at once, and when everything must have arrived that
 * was on its way when it was asked for. Runs in every replica; every step may be repeated, so a
 * lease only saves work.
 */
public final class CarryOutErasures {

  private static final Logger LOG = LoggerFactory.getLogger(CarryOutErasures.class);
  private static final int BATCH = 20;

  private final Erasures erasures;
  private final EraseInferences eraseInferences;
  private final AuditTrail trail;
  private final ErasureEvents events;
  private final Clock clock;
  private final Duration settle;

  /**
   * On these ports.
   *
   * @param settle how long after a request an upload or a result may still be on its way
   */
  public CarryOutErasures(
      Erasures erasures,
      EraseInferences eraseInferences,
      AuditTrail trail,
      ErasureEvents events,
      Clock clock,
      Duration settle) {
    this.erasures = erasures;
    this.eraseInferences = eraseInferences;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
    this.settle = settle;
  }

  /** Goes on with everything that is due, and tells how much is not done. */
  public void carryOut() {
    for (Erasure erasure : erasures.due(clock.instant(), BATCH)) {
      if (erasures.lease(erasure, clock.instant().plus(settle))) {
        carryOut(erasure);
      }
    }
    events.unfinished(erasures.unfinished());
  }

  /** Goes on with this one; what a store keeps from being done is left for the next turn. */
  void carryOut(Erasure erasure) {
    try {
      carryOutOnce(erasure);
    } catch (StoreUnavailableException e) {
      LOG.warn("erasure {} is not done yet and goes on: {}", erasure.id(), e.getMessage());
    }
  }

  private void carryOutOnce(Erasure erasure) {
    boolean last = erasure.isSettled(clock.instant(), settle);
    Set<String> targets = targets(erasure);
    eraseAll(erasure, targets);
    if (last) {
      trail.done("erasure.finish", Map.of("erasure_id", erasure.id()));
      erasures.finish(erasure.id(), clock.instant());
      LOG.info("erasure {} is done: {} inferences are gone", erasure.id(), targets.size());
      events.done(erasure);
    }
  }

  /** Stored before the first is erased: what is erased can no longer be found by its patient. */
  private Set<String> targets(Erasure erasure) {
    Set<String> targets = new LinkedHashSet<>(erasure.inferences());
    Set<String> found =
        new LinkedHashSet<>(erasure.patient().map(each -> find(each, erasure)).orElse(List.of()));
    found.addAll(targets);
    found.addAll(eraseInferences.retriesOf(found));
    if (targets.addAll(found)) {
      erasures.target(erasure.id(), List.copyOf(found));
    }
    return targets;
  }

  private List<String> find(Patient patient, Erasure erasure) {
    Instant until = erasure.order().at();
    return eraseInferences.ofPatient(patient.hospital(), patient.rgh(), until);
  }

  /** One that cannot be erased now keeps no other from it. */
  private void eraseAll(Erasure erasure, Set<String> inferences) {
    Erasure.Order order = erasure.order();
    Tombstone tombstone =
        new Tombstone(order.id(), order.at(), order.by(), order.reason().wireName());
    OneByOne all = new OneByOne();
    inferences.forEach(id -> all.next(() -> eraseInferences.erase(id, tombstone)));
    all.end();
  }
}
