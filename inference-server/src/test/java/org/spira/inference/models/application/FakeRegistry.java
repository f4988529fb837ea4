package org.spira.inference.models.application;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.spira.inference.models.ModelRefusedException;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.models.application.port.RegisteredModel;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;

/** What is registered for each role, while it can be asked. */
final class FakeRegistry implements ModelRegistry {
  final Map<ModelRole, RegisteredVersion> versions = new EnumMap<>(ModelRole.class);
  final Map<String, String> references = new HashMap<>();
  int asked;
  boolean away;
  boolean downloadsFail;
  boolean unusable;
  boolean referencesFail;

  void put(ModelRole role, String version) {
    versions.put(role, new RegisteredVersion("lungs", version, "there"));
  }

  @Override
  public RegisteredModel ask(String model) {
    asked++;
    if (away) {
      throw new NeighbourAwayException("the registry is away");
    }
    return role -> Optional.ofNullable(versions.get(role));
  }

  @Override
  public Optional<RegisteredVersion> find(String model, String versionOrAlias) {
    return Optional.empty();
  }

  @Override
  public Optional<String> reference(RegisteredVersion version) {
    if (referencesFail) {
      throw new NeighbourAwayException("the file cannot be read");
    }
    return Optional.ofNullable(references.get(version.version()));
  }

  @Override
  public void download(RegisteredVersion version, Path target) {
    if (unusable) {
      throw new ModelRefusedException("download", "a link leads in a circle", null);
    }
    if (downloadsFail) {
      throw new NeighbourAwayException("the artifacts are away");
    }
  }
}
