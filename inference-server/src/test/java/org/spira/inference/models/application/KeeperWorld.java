package org.spira.inference.models.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spira.inference.RecordedMeters;
import org.spira.inference.engine.FakeModel;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.ServedModels;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.models.domain.ModelManifest;

/** The keeper of one model, and all that it asks and tells. Versions named bad are no models. */
final class KeeperWorld {

  final FakeRegistry registry = new FakeRegistry();
  final FakeCache cache = new FakeCache();
  final FakeServedVersions shared = new FakeServedVersions();
  final RecordedMeters meters = new RecordedMeters();
  final RecordedNotes notes = new RecordedNotes();
  final List<String> opened = new ArrayList<>();
  final ModelSlots models = new ModelSlots(List.of(ModelSpec.parse("lungs")));
  final KeepModel keeper = keeper();
  private final Map<String, FakeModel> loaded = new HashMap<>();

  private KeepModel keeper() {
    return new KeepModel(
        ModelSpec.parse("lungs"),
        models,
        registry,
        new KeepModel.Copies(cache, shared),
        new LoadModel(
            folder -> new ModelManifest("model.onnx", null, List.of()),
            (file, output) -> graph(file)),
        new KeepModel.Surroundings(opened::add, meters, notes));
  }

  private LoadedModel graph(Path file) {
    String version = String.valueOf(file.getName(0));
    if (version.startsWith("bad")) {
      throw new ModelFailedException("not a graph");
    }
    return loaded.computeIfAbsent(version, unused -> FakeModel.scoring());
  }

  /** The registry names this version for production, and the keeper looks. */
  void production(String version) {
    registry.put(ModelRole.PRODUCTION, version);
    keeper.look();
  }

  int closings(String version) {
    return loaded.getOrDefault(version, new FakeModel()).closings.get();
  }

  Optional<ServedModels.State> state() {
    return models.state("lungs");
  }

  /** The version that serves in production. */
  Optional<String> serving() {
    return serving(ModelRole.PRODUCTION);
  }

  Optional<String> serving(ModelRole role) {
    return models
        .lease("lungs", role)
        .map(lease -> {
          try (lease) {
            return lease.model().version().version();
          }
        });
  }

  /** A version as it lies on this machine. */
  CachedModel copy(String version) {
    return cache.obtain(new RegisteredVersion("lungs", version, "there"), folder -> {});
  }
}
