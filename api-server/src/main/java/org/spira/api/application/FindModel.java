package org.spira.api.application;

import org.spira.api.application.port.Models;
import org.spira.api.domain.Ids;
import org.spira.api.domain.Model;

/** Tells which model has an id. */
public final class FindModel {

  private final Models models;

  /** On this port. */
  public FindModel(Models models) {
    this.models = models;
  }

  /**
   * The model with this id.
   *
   * @throws Refusal if it is no id, or no model's
   */
  public Model find(String modelId) {
    if (!Ids.isLegal(modelId)) {
      throw Refusal.malformed("model id is not valid");
    }
    return models.withId(modelId).orElseThrow(() -> Refusal.notFound("model not found"));
  }
}
