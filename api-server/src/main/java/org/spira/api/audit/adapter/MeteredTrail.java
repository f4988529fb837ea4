package org.spira.api.audit.adapter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.spira.api.audit.port.TrailEvents;

/** Counts what is written to the trail, and what could not be. */
public final class MeteredTrail implements TrailEvents {

  /** Entries stored. */
  public static final String ENTRIES = "spira.audit.entries";

  /** Writes in which they were stored: fewer than entries when there is much to do. */
  public static final String SEGMENTS = "spira.audit.segments";

  /** Writes that failed; what was asked for was refused. */
  public static final String UNWRITABLE = "spira.audit.unwritable";

  private final Counter entries;
  private final Counter segments;
  private final Counter unwritable;

  /** In this registry. */
  public MeteredTrail(MeterRegistry registry) {
    this.entries = registry.counter(ENTRIES);
    this.segments = registry.counter(SEGMENTS);
    this.unwritable = registry.counter(UNWRITABLE);
  }

  @Override
  public void stored(int together) {
    entries.increment(together);
    segments.increment();
  }

  @Override
  public void unwritable() {
    unwritable.increment();
  }
}
