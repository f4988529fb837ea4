package org.spira.api.audit;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.spira.api.audit.adapter.MeteredTrail;
import org.spira.api.audit.application.AppendEntries;
import org.spira.api.audit.application.ExtendChain;
import org.spira.api.audit.port.Segments;

/** Trails for tests. */
public final class Trails {

  /** How long these keep an entry. */
  public static final Duration KEPT = Duration.ofDays(30);

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Trails() {}

  /** What one replica writes with. */
  public static AppendEntries replica(Segments segments) {
    return replica(segments, Clock.systemUTC(), PATIENCE);
  }

  /** The same, by this clock, each entry waiting for its turn for so long. */
  public static AppendEntries replica(Segments segments, Clock clock, Duration patience) {
    return new AppendEntries(
        new ExtendChain(segments, clock, KEPT),
        new MeteredTrail(new SimpleMeterRegistry()),
        patience);
  }

  /** What other subjects write with. */
  public static AuditTrail trail(Segments segments, Clock clock) {
    return AuditTrail.ofTheSystem(replica(segments, clock, PATIENCE), clock);
  }
}
