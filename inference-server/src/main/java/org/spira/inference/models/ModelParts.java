package org.spira.inference.models;

import java.net.URI;
import java.nio.file.Path;
import org.spira.inference.models.adapter.FolderRegistry;
import org.spira.inference.models.adapter.NowhereNoted;
import org.spira.inference.models.adapter.OnThisMachineOnly;
import org.spira.inference.models.adapter.YamlManifests;
import org.spira.inference.models.adapter.cache.FolderDigest;
import org.spira.inference.models.adapter.cache.FolderModelCache;
import org.spira.inference.models.adapter.mlflow.Artifacts;
import org.spira.inference.models.adapter.mlflow.MlflowRefusalNotes;
import org.spira.inference.models.adapter.mlflow.MlflowRegistry;
import org.spira.inference.models.adapter.mlflow.MlflowSettings;
import org.spira.inference.models.adapter.objectstore.S3ServedVersions;
import org.spira.inference.models.application.port.ModelCache;
import org.spira.inference.models.application.port.ModelManifests;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.models.application.port.RefusalNotes;
import org.spira.inference.models.application.port.ServedVersions;
import org.spira.inference.shared.s3.S3Clients;

/** Puts the parts together, for Spring and for the command line. */
public final class ModelParts {

  private static final RegistrySettings.ArtifactStore USUAL_STORE =
      new RegistrySettings.ArtifactStore("http://localhost:9000", "", "", "us-east-1");

  private ModelParts() {}

  /** What reads models' folders. */
  public static ModelManifests manifests() {
    return new YamlManifests();
  }

  /** The cache in this folder. */
  public static ModelCache cache(Path folder) {
    return new FolderModelCache(folder);
  }

  /** The SHA-256 of a model's files. */
  public static String digest(Path folder) {
    return FolderDigest.of(folder);
  }

  /** The registry that the settings name. */
  public static ModelRegistry registry(RegistrySettings settings) {
    URI uri = URI.create(settings.uri());
    String scheme = uri.getScheme() == null ? "" : uri.getScheme();
    return switch (scheme) {
      case "file" -> new FolderRegistry(Path.of(uri.getSchemeSpecificPart()));
      case "http", "https" -> mlflow(settings);
      default ->
          throw new IllegalArgumentException(
              "SPIRA_REGISTRY_URI must begin with http:, https: or file:, and is " + uri);
    };
  }

  /** Where is noted why versions are refused. */
  public static RefusalNotes refusalNotes(RegistrySettings settings) {
    return settings.uri().startsWith("http")
        ? new MlflowRefusalNotes(mlflowSettings(settings))
        : new NowhereNoted();
  }

  /** What remembers for all replicas which versions served. */
  public static ServedVersions servedVersions(RegistrySettings settings) {
    RegistrySettings.Served served = settings.served();
    if (served == null || served.bucket().isBlank()) {
      return new OnThisMachineOnly();
    }
    return new S3ServedVersions(
        S3Clients.client(store(served.store()), settings.downloadWithin()),
        served.bucket(),
        FolderDigest::of);
  }

  private static S3Clients.Store store(RegistrySettings.ArtifactStore s3) {
    return new S3Clients.Store(s3.endpoint(), s3.accessKey(), s3.secretKey(), s3.region());
  }

  private static MlflowSettings mlflowSettings(RegistrySettings settings) {
    return new MlflowSettings(
        settings.uri(),
        settings.user(),
        settings.password(),
        settings.answerWithin(),
        settings.downloadWithin());
  }

  private static ModelRegistry mlflow(RegistrySettings settings) {
    MlflowSettings mlflow = mlflowSettings(settings);
    RegistrySettings.ArtifactStore s3 = settings.s3() == null ? USUAL_STORE : settings.s3();
    return new MlflowRegistry(
        mlflow, new Artifacts(mlflow, S3Clients.client(store(s3), settings.downloadWithin())));
  }
}
