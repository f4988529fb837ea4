package org.spira.inference.models.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.spira.common.drift.DriftReference;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.ServedModels.State;

/** One model's places, one for each role, and how far it is. */
final class Slots {

  private final ModelSpec spec;
  private final AtomicReference<State> state = new AtomicReference<>(State.LOADING);
  private final Map<ModelRole, AtomicReference<@Nullable CountedModel>> slots =
      new EnumMap<>(ModelRole.class);
  private volatile List<ModelReport.Refusal> refused = List.of();
  private volatile Optional<DriftReference> reference = Optional.empty();

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
        serving.add(
            new ModelReport.Serving(
                role,
                model.version(),
                model.alone(),
                reference(role, model.version()),
                counted.since()));
      }
    }
    return serving;
  }

  /** Of another version than the one that it is about, nothing follows. */
  private Optional<DriftReference> reference(ModelRole role, ModelVersion version) {
    return role == ModelRole.PRODUCTION
        ? reference.filter(each -> each.modelSha256().equals(version.digest()))
        : Optional.empty();
  }

  /** What the version in production was judged on, from now on. */
  void judgedOn(Optional<DriftReference> now) {
    reference = now;
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
