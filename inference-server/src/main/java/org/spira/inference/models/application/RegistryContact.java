package org.spira.inference.models.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.inference.shared.NeighbourAwayException;

/** Says once that the registry is away, and once that it is back. Used by one thread. */
final class RegistryContact {

  private static final Logger LOG = LoggerFactory.getLogger(KeepModel.class);

  private final String model;
  private final ModelMeters meters;
  private boolean wasAway;

  RegistryContact(String model, ModelMeters meters) {
    this.model = model;
    this.meters = meters;
  }

  void answered() {
    if (wasAway) {
      LOG.info("The registry answers again about model {}", model);
      wasAway = false;
    }
  }

  void away(NeighbourAwayException e) {
    meters.registryAway(model);
    if (!wasAway) {
      LOG.warn("Model {} cannot be looked after now: {}", model, e.getMessage());
      wasAway = true;
    }
  }
}
