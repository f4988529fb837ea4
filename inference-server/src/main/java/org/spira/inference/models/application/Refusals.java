package org.spira.inference.models.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.inference.models.ModelRefusedException;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.RefusalNotes;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;

/**
 * The versions of one model that were refused: none is tried again until the registry names another
 * for its role. What it knows is told to everybody; the registry is told when everything else is
 * done, and later if it is away. Used by one thread.
 */
final class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final String model;
  private final ModelSlots models;
  private final ModelMeters meters;
  private final Map<ModelRole, Map<RegisteredVersion, ModelReport.Refusal>> refused =
      new EnumMap<>(ModelRole.class);
  private final Map<ModelRole, RegisteredVersion> named = new EnumMap<>(ModelRole.class);
  private final RefusalNotes notes;
  private final Map<RegisteredVersion, Runnable> untold = new LinkedHashMap<>();

  Refusals(String model, ModelSlots models, KeepModel.Surroundings surroundings) {
    this.model = model;
    this.models = models;
    this.meters = surroundings.meters();
    this.notes = surroundings.notes();
  }

  boolean contain(ModelRole role, RegisteredVersion version) {
    return refused.getOrDefault(role, Map.of()).containsKey(version);
  }

  void add(ModelRole role, RegisteredVersion version, ModelRefusedException e) {
    String reason = String.valueOf(e.getMessage());
    refused
        .computeIfAbsent(role, unused -> new LinkedHashMap<>())
        .put(version, new ModelReport.Refusal(role, version.version(), e.step(), reason));
    untold.put(version, () -> notes.note(version, e.step(), reason));
    meters.refused(model, e.step());
    tell();
  }

  /** The version serves, whatever was noted of it before. */
  void serves(RegisteredVersion version) {
    untold.put(version, () -> notes.clear(version));
  }

  /** Tells the registry what it has not been told. */
  void note() {
    try {
      for (RegisteredVersion version : List.copyOf(untold.keySet())) {
        untold.getOrDefault(version, () -> {}).run();
        untold.remove(version);
      }
    } catch (NeighbourAwayException e) {
      LOG.debug("The registry is told later which versions are refused", e);
    }
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
