package org.spira.api.privacy.adapter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.spira.api.privacy.domain.Erasure;
import org.spira.api.privacy.port.ErasureEvents;
import org.spira.api.privacy.port.Erasures.Unfinished;

/** Counts erasures in Micrometer. */
public final class MeteredErasures implements ErasureEvents {

  /** Erasures that nothing is left of. */
  public static final String DONE = "spira.erasures.done";

  /** Erasures asked for and not done, over all replicas. */
  public static final String UNFINISHED = "spira.erasures.unfinished";

  /** Seconds since the oldest erasure that is not done was asked for. */
  public static final String OLDEST_UNFINISHED = "spira.erasures.oldest.unfinished.age";

  private final Clock clock;
  private final Counter done;
  private volatile Unfinished counted = new Unfinished(0, Optional.empty());

  /** In this registry. */
  public MeteredErasures(MeterRegistry registry, Clock clock) {
    this.clock = clock;
    this.done = registry.counter(DONE);
    Gauge.builder(UNFINISHED, this, books -> books.counted.size()).register(registry);
    Gauge.builder(OLDEST_UNFINISHED, this, MeteredErasures::oldestAge)
        .baseUnit("seconds")
        .register(registry);
  }

  @Override
  public void done(Erasure erasure) {
    done.increment();
  }

  @Override
  public void unfinished(Unfinished now) {
    counted = now;
  }

  private double oldestAge() {
    return counted
        .oldest()
        .map(since -> Duration.between(since, clock.instant()).toSeconds())
        .orElse(0L);
  }
}
