package org.spira.api.accounts.adapter.oidc;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts how often the hospital's own login could not be asked. */
final class ProviderMeters {

  /** Questions that were not answered, by what was asked: keys, login, code, refresh. */
  static final String AWAY = "spira.provider.away";

  private final MeterRegistry registry;

  /** In this registry. */
  ProviderMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  void away(String what) {
    registry.counter(AWAY, "asked", what).increment();
  }
}
