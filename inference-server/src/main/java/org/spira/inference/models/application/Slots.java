package org.spira.inference.models.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.ServedModels.State;

/** One model's places, one for each role, and how far it is. */
final class Slots {

  private final ModelSpec spec;
  private final AtomicReference<State> state = new AtomicReference<>(State.LOADING);
  private final Map<ModelRole, AtomicReference<@Nullable CountedModel>> slots =
      new EnumMap<>(ModelRole.class);
  private volatile List<ModelReport.Refusal> refused = List.of();

  Slots(ModelSpec spec) {
    this.spec = spec;
    for (ModelRole role : ModelRole.values()) {
      slots.put(role, new AtomicReference<>());
    }
  }

  /** How the model stands now. */
  ModelReport report() {
    return new ModelReport(
        spec.name(),
        Optional.ofNullable(spec.channel()),
        Objects.requireNonNull(state.get()),
        serving(),
        refused);
  }

  private List<ModelReport.Serving> serving() {
    List<ModelReport.Serving> serving = new ArrayList<>();
    for (ModelRole role : ModelRole.values()) {
      CountedModel counted = slot(role).get();
      if (counted != null) {
        ServedModel model = counted.model();
        serving.add(new ModelReport.Serving(role, model.version(), model.alone()));
      }
    }
    return serving;
  }

  /** What is refused from now on. */
  void refused(List<ModelReport.Refusal> now) {
    refused = List.copyOf(now);
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
