package org.spira.api.privacy.adapter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.spira.api.privacy.domain.DataKind;
import org.spira.api.privacy.port.RetentionEvents;

/** Counts in Micrometer what was removed because its time was over. */
public final class MeteredRetention implements RetentionEvents {

  /** Inferences that lost data, by the kind of it. */
  public static final String REMOVED = "spira.retention.removed";

  private final MeterRegistry registry;

  /** In this registry, every kind from the beginning. */
  public MeteredRetention(MeterRegistry registry) {
    this.registry = registry;
    for (DataKind kind : DataKind.values()) {
      var unused = removals(kind);
    }
  }

  @Override
  public void removed(DataKind kind) {
    removals(kind).increment();
  }

  private Counter removals(DataKind kind) {
    return registry.counter(REMOVED, "kind", kind.wireName());
  }
}
