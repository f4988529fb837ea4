package org.spira.inference.models.adapter.mlflow;

import io.minio.MinioClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.spira.inference.shared.NeighbourAwayException;

/** Brings a model's artifacts from wherever MLflow says they are. */
public final class Artifacts {

  private final ArtifactStore proxy;
  private final ArtifactStore s3;
  private final ArtifactStore files = new FileArtifacts();

  /**
   * With the proxy of this MLflow.
   *
   * @param s3 for artifacts at {@code s3://}; must have timeouts
   */
  public Artifacts(MlflowSettings settings, MinioClient s3) {
    this.proxy = new ProxyArtifacts(settings);
    this.s3 = new S3Artifacts(s3);
  }

  void download(String location, Path target) {
    try {
      URI uri = URI.create(location);
      store(uri.getScheme()).download(uri, new ArtifactTarget(target));
    } catch (IOException | IllegalArgumentException e) {
      throw new NeighbourAwayException("the model's files cannot be brought: " + e.getMessage(), e);
    }
  }

  private ArtifactStore store(@Nullable String scheme) throws IOException {
    return switch (scheme) {
      case null -> files;
      case "file" -> files;
      case "s3" -> s3;
      case "mlflow-artifacts", "http", "https" -> proxy;
      default ->
          throw new IOException(
              "artifacts at '%s:' are not known; s3, mlflow-artifacts and file are"
                  .formatted(scheme));
    };
  }
}
