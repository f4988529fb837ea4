package org.spira.inference.models.adapter.objectstore;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.UploadObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The bucket that models are kept in, made when it is missing. */
final class ModelBucket {

  private static final Set<String> NOT_THERE = Set.of("NoSuchKey", "NoSuchBucket");

  private final MinioClient client;
  private final String bucket;

  ModelBucket(MinioClient client, String bucket) {
    this.client = client;
    this.bucket = bucket;
  }

  /** An object's content, which the caller closes; empty if there is none. */
  Optional<InputStream> read(String key) throws MinioException {
    try {
      return Optional.of(
          client.getObject(GetObjectArgs.builder().bucket(bucket).object(key).build()));
    } catch (ErrorResponseException e) {
      if (NOT_THERE.contains(e.errorResponse().code())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  void write(String key, byte[] content) throws MinioException {
    client.putObject(
        PutObjectArgs.builder().bucket(bucket).object(key).stream(
                new ByteArrayInputStream(content), (long) content.length, -1L)
            .build());
  }

  void write(String key, Path file) throws MinioException, IOException {
    client.uploadObject(
        UploadObjectArgs.builder().bucket(bucket).object(key).filename(file.toString()).build());
  }

  /** The keys that begin so. */
  List<String> keys(String prefix) throws MinioException {
    List<String> keys = new ArrayList<>();
    for (Result<Item> item :
        client.listObjects(ListObjectsArgs.builder().bucket(bucket).prefix(prefix).build())) {
      keys.add(item.get().objectName());
    }
    return keys;
  }

  void remove(String key) throws MinioException {
    client.removeObject(RemoveObjectArgs.builder().bucket(bucket).object(key).build());
  }

  void makeIfMissing() throws MinioException {
    if (!client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
      client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
    }
  }
}
