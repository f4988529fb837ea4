package org.spira.inference.models.application;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.ModelCache;
import org.spira.inference.models.application.port.RegisteredVersion;

/** What this machine has. */
final class FakeCache implements ModelCache {
  final Map<ModelRole, CachedModel> good = new EnumMap<>(ModelRole.class);
  boolean full;

  @Override
  public CachedModel obtain(RegisteredVersion version, Consumer<Path> download) {
    if (full) {
      throw new IllegalStateException("disk full");
    }
    Path folder = Path.of(version.version());
    download.accept(folder);
    return new CachedModel(version, folder, "0".repeat(64));
  }

  @Override
  public void remember(ModelRole role, CachedModel model) {
    good.put(role, model);
  }

  @Override
  public Optional<CachedModel> lastGood(String model, ModelRole role) {
    return Optional.ofNullable(good.get(role));
  }
}
