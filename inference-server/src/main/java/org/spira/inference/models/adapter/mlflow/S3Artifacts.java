package org.spira.inference.models.adapter.mlflow;

import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.Result;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Artifacts in an object store: {@code s3://bucket/prefix}. */
final class S3Artifacts implements ArtifactStore {

  private final MinioClient client;

  S3Artifacts(MinioClient client) {
    this.client = client;
  }

  @Override
  public void download(URI location, ArtifactTarget target) throws IOException {
    String bucket = location.getAuthority();
    String prefix = location.getPath().replaceFirst("^/", "").replaceFirst("/?$", "/");
    try {
      if (!fetchAll(bucket, prefix, target)) {
        throw new IOException("there is nothing at " + location);
      }
    } catch (MinioException | IllegalStateException e) {
      // the second is how the client tells of a refused or broken connection
      throw new IOException("the object store answered " + e.getMessage(), e);
    }
  }

  /** Whether there are any. */
  private boolean fetchAll(String bucket, String prefix, ArtifactTarget target)
      throws MinioException, IOException {
    boolean any = false;
    for (Result<Item> result : client.listObjects(below(bucket, prefix))) {
      Item item = result.get();
      if (!item.isDir() && !item.objectName().endsWith("/")) {
        any = true;
        fetch(bucket, item.objectName(), target, prefix.length());
      }
    }
    return any;
  }

  private static ListObjectsArgs below(String bucket, String prefix) {
    return ListObjectsArgs.builder().bucket(bucket).prefix(prefix).recursive(true).build();
  }

  private void fetch(String bucket, String key, ArtifactTarget target, int prefix)
      throws MinioException, IOException {
    GetObjectArgs object = GetObjectArgs.builder().bucket(bucket).object(key).build();
    try (InputStream content = client.getObject(object)) {
      target.write(key.substring(prefix), content);
    }
  }
}
