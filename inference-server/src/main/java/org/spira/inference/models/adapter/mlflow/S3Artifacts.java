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
    ListObjectsArgs listing =
        ListObjectsArgs.builder().bucket(bucket).prefix(prefix).recursive(true).build();
    boolean any = false;
    try {
      for (Result<Item> result : client.listObjects(listing)) {
        Item item = result.get();
        if (!item.isDir() && !item.objectName().endsWith("/")) {
          any = true;
          fetch(bucket, item.objectName(), target, prefix.length());
        }
      }
    } catch (MinioException | IllegalStateException e) {
      // the second is how the client tells of a refused or broken connection
      throw new IOException("the object store answered " + e.getMessage(), e);
    }
    if (!any) {
      throw new IOException("there is nothing at " + location);
    }
  }

  private void fetch(String bucket, String key, ArtifactTarget target, int prefix)
      throws MinioException, IOException {
    GetObjectArgs object = GetObjectArgs.builder().bucket(bucket).object(key).build();
    try (InputStream content = client.getObject(object)) {
      target.write(key.substring(prefix), content);
    }
  }
}
