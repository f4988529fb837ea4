package org.spira.inference.models.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spira.inference.models.ModelRefusedException;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.RegisteredVersion;

/**
 * The versions of one model that were refused: none is tried again until the registry names another
 * for its role. Used by one thread; what it knows is told to everybody.
 */
final class Refusals {

  private final String model;
  private final ModelSlots models;
  private final ModelMeters meters;
  private final Map<ModelRole, Map<RegisteredVersion, ModelReport.Refusal>> refused =
      new EnumMap<>(ModelRole.class);
  private final Map<ModelRole, RegisteredVersion> named = new EnumMap<>(ModelRole.class);

  Refusals(String model, ModelSlots models, ModelMeters meters) {
    this.model = model;
    this.models = models;
    this.meters = meters;
  }

  boolean contain(ModelRole role, RegisteredVersion version) {
    return refused.getOrDefault(role, Map.of()).containsKey(version);
  }

  void add(ModelRole role, RegisteredVersion version, ModelRefusedException e) {
    refused
        .computeIfAbsent(role, unused -> new LinkedHashMap<>())
        .put(
            version,
            new ModelReport.Refusal(
                role, version.version(), e.step(), String.valueOf(e.getMessage())));
    meters.refused(model, e.step());
    tell();
  }

  /** The registry names this version for the role; with another than before, all begins anew. */
  void named(ModelRole role, RegisteredVersion version) {
    if (!version.equals(named.put(role, version))) {
      forget(role);
    }
  }

  void forget(ModelRole role) {
    if (refused.remove(role) != null) {
      tell();
    }
  }

  private void tell() {
    List<ModelReport.Refusal> now = new ArrayList<>();
    refused.values().forEach(ofRole -> now.addAll(ofRole.values()));
    models.refused(model, now);
    meters.refusing(model, now);
  }
}
