package org.spira.inference.models;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up when the start is over and at least one model serves. */
final class ModelsHealth implements HealthIndicator {

  private final ServedModels models;

  ModelsHealth(ServedModels models) {
    this.models = models;
  }

  @Override
  public Health health() {
    Health.Builder health = models.isReady() ? Health.up() : Health.outOfService();
    for (ModelSpec spec : models.specs()) {
      health.withDetail(spec.name(), models.state(spec.name()).orElseThrow());
    }
    return health.build();
  }
}
