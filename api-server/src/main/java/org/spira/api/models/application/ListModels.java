package org.spira.api.models.application;

import java.util.List;
import org.spira.api.models.Model;
import org.spira.api.models.port.Models;

/** Tells which models can be asked. */
public final class ListModels {

  private final Models models;

  /** On this port. */
  public ListModels(Models models) {
    this.models = models;
  }

  /** All that can be asked, oldest first. */
  public List<Model> list() {
    return models.all().stream().filter(model -> !model.retired()).toList();
  }
}
