package org.spira.bench.server;

import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectsArgs;
import io.minio.Result;
import io.minio.errors.MinioException;
import io.minio.messages.DeleteRequest;
import io.minio.messages.DeleteResult;
import io.minio.messages.Item;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.spira.testservers.S3Server;

/** A real S3 server with the bucket of the recordings, empty at the start. */
public final class ObjectStore implements AutoCloseable {

  private static final String BUCKET = "audio-files";

  private final S3Server server;
  private final MinioClient objects;

  /**
   * With its bucket.
   *
   * @param server closed with this
   */
  public ObjectStore(S3Server server) throws MinioException {
    this.server = server;
    objects =
        MinioClient.builder()
            .endpoint(server.endpoint())
            .credentials(server.accessKey(), server.secretKey())
            .region("us-east-1")
            .build();
    objects.makeBucket(MakeBucketArgs.builder().bucket(BUCKET).build());
  }

  /** The settings with which a service finds it. */
  public Map<String, String> environment() {
    return Map.of(
        "SPIRA_S3_ENDPOINT", server.endpoint(),
        "SPIRA_S3_ACCESS_KEY", server.accessKey(),
        "SPIRA_S3_SECRET_KEY", server.secretKey(),
        "SPIRA_S3_BUCKET", BUCKET);
  }

  /** Stores a recording. */
  void put(String key, byte[] wav) throws MinioException {
    objects.putObject(
        PutObjectArgs.builder().bucket(BUCKET).object(key).stream(
                new ByteArrayInputStream(wav), (long) wav.length, -1L)
            .build());
  }

  /** Removes all recordings: a minute of load fills some gigabytes. */
  public void empty() throws MinioException {
    List<DeleteRequest.Object> all = new ArrayList<>();
    ListObjectsArgs everything = ListObjectsArgs.builder().bucket(BUCKET).recursive(true).build();
    for (Result<Item> item : objects.listObjects(everything)) {
      all.add(new DeleteRequest.Object(item.get().objectName()));
    }
    RemoveObjectsArgs these = RemoveObjectsArgs.builder().bucket(BUCKET).objects(all).build();
    for (Result<DeleteResult.Error> refused : objects.removeObjects(these)) {
      throw new IllegalStateException("a recording was not removed: " + refused.get().message());
    }
  }

  @Override
  public void close() throws Exception {
    objects.close();
    server.close();
  }
}
