package org.spira.inference.research;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spira.inference.models.ModelParts;
import org.spira.inference.models.RegistrySettings;
import org.spira.inference.research.adapter.registry.MlflowAccess;
import org.spira.inference.research.adapter.registry.MlflowRegistrar;
import org.spira.inference.research.adapter.registry.folder.FolderRegistrar;
import org.spira.inference.research.application.port.Registrar;
import org.spira.inference.research.application.port.Registries;

/** Registries as the environment of a command names them. */
public final class RegistryParts implements Registries {

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
  private static final Duration FILE_WITHIN = Duration.ofMinutes(10);

  private final Map<String, String> environment;

  /** With this environment. */
  public RegistryParts(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Registry at(Optional<String> uri) {
    RegistrySettings settings = settings(uri.map(RegistryParts::address).orElseGet(this::usual));
    return new Registry(settings.uri(), ModelParts.registry(settings), registrar(settings));
  }

  private String usual() {
    String named = first("SPIRA_REGISTRY_URI", "MLFLOW_TRACKING_URI");
    return named == null ? "http://localhost:5000" : address(named);
  }

  /** A path is a folder; everything with a scheme stays as it is. */
  private static String address(String uri) {
    return uri.matches("[a-z]+:.*") ? uri : "file:" + Path.of(uri).toAbsolutePath();
  }

  private static Registrar registrar(RegistrySettings settings) {
    String uri = settings.uri();
    return uri.startsWith("file:")
        ? new FolderRegistrar(Path.of(uri.substring("file:".length())), ModelParts::digest)
        : new MlflowRegistrar(
            new MlflowAccess(uri, settings.user(), settings.password(), ANSWER_WITHIN, FILE_WITHIN),
            Clock.systemUTC());
  }

  private RegistrySettings settings(String uri) {
    return new RegistrySettings(
        uri,
        first("SPIRA_REGISTRY_USER", "MLFLOW_TRACKING_USERNAME"),
        first("SPIRA_REGISTRY_PASSWORD", "MLFLOW_TRACKING_PASSWORD"),
        Duration.ZERO,
        cache().toString(),
        ANSWER_WITHIN,
        FILE_WITHIN,
        artifacts(),
        null);
  }

  private RegistrySettings.ArtifactStore artifacts() {
    return new RegistrySettings.ArtifactStore(
        store("S3_ENDPOINT", "http://localhost:9000"),
        store("S3_ACCESS_KEY", ""),
        store("S3_SECRET_KEY", ""),
        store("S3_REGION", "us-east-1"));
  }

  /** As in {@code inference.yaml}: the registry's own store, else that of the recordings. */
  private String store(String name, String otherwise) {
    return Objects.requireNonNullElse(first("SPIRA_REGISTRY_" + name, "SPIRA_" + name), otherwise);
  }

  private @Nullable String first(String... names) {
    return Stream.of(names).map(environment::get).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** Where models are kept that were fetched. */
  Path cache() {
    String configured = environment.get("SPIRA_MODEL_CACHE");
    return configured == null
        ? Path.of(System.getProperty("java.io.tmpdir"), "spira-models")
        : Path.of(configured);
  }
}
