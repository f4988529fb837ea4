package org.spira.api.application;

import java.util.List;
import org.spira.api.application.port.Models;
import org.spira.api.domain.Model;

/** Tells which models can be asked. */
public final class ListModels {

  private final Models models;

  /** On this port. */
  public ListModels(Models models) {
    this.models = models;
  }

  /** All of them, oldest first. */
  public List<Model> list() {
    return models.all();
  }
}
