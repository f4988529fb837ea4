package org.spira.api.inmemory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.spira.api.models.Model;
import org.spira.api.models.port.Models;
import org.spira.api.shared.AlreadyTakenException;

/** Models in memory. */
public final class InMemoryModels implements Models {

  private final Map<String, Model> byId = new ConcurrentSkipListMap<>();

  @Override
  public List<Model> all() {
    return List.copyOf(byId.values());
  }

  @Override
  public Optional<Model> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public boolean setRetired(String id, boolean retired) {
    return byId.computeIfPresent(
            id,
            (same, model) ->
                new Model(model.id(), model.name(), model.publishingChannel(), retired))
        != null;
  }

  @Override
  public synchronized void add(Model model) {
    for (Model other : all()) {
      if (other.name().equals(model.name())
          || other.publishingChannel().equals(model.publishingChannel())) {
        throw new AlreadyTakenException("model");
      }
    }
    byId.put(model.id(), model);
  }
}
