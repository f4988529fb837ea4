package org.spira.inference.models.application;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.ServedModels.State;

/** One model's places, one for each role, and how far it is. */
final class Slots {

  private final ModelSpec spec;
  private final AtomicReference<State> state = new AtomicReference<>(State.LOADING);
  private final Map<ModelRole, AtomicReference<@Nullable CountedModel>> slots =
      new EnumMap<>(ModelRole.class);

  Slots(ModelSpec spec) {
    this.spec = spec;
    for (ModelRole role : ModelRole.values()) {
      slots.put(role, new AtomicReference<>());
    }
  }

  ModelSpec spec() {
    return spec;
  }

  AtomicReference<State> state() {
    return state;
  }

  AtomicReference<@Nullable CountedModel> slot(ModelRole role) {
    AtomicReference<@Nullable CountedModel> slot = slots.get(role);
    if (slot == null) {
      throw new IllegalStateException("every role has a slot");
    }
    return slot;
  }
}
