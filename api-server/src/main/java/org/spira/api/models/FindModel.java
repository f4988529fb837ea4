package org.spira.api.models;

import java.util.List;
import java.util.Optional;
import org.spira.api.models.port.Models;
import org.spira.api.shared.Ids;
import org.spira.api.shared.Refusal;

/** Tells which model has an id. */
public final class FindModel {

  private final Models models;

  /** On this port. */
  public FindModel(Models models) {
    this.models = models;
  }

  /**
   * The model with this id, which can be asked.
   *
   * @throws Refusal if it is no id, or no model's, or that of one that is retired
   */
  public Model find(String modelId) {
    return named(modelId).filter(model -> !model.retired()).orElseThrow(FindModel::notFound);
  }

  /**
   * The model with this id, also if it is retired: what it said is still there to be judged.
   *
   * @throws Refusal if it is no id, or no model's
   */
  public Model findEvenRetired(String modelId) {
    return named(modelId).orElseThrow(FindModel::notFound);
  }

  private Optional<Model> named(String modelId) {
    if (!Ids.isLegal(modelId)) {
      throw Refusal.malformed("model id is not valid");
    }
    return models.withId(modelId);
  }

  private static Refusal notFound() {
    return Refusal.notFound("model not found");
  }

  /** The model with this id, if there is one, retired or not. */
  public Optional<Model> withId(String modelId) {
    return models.withId(modelId);
  }

  /** Those that can be asked, oldest first. */
  public List<Model> askable() {
    return models.all().stream().filter(model -> !model.retired()).toList();
  }

  /** All of them, oldest first. */
  public List<Model> all() {
    return models.all();
  }
}
