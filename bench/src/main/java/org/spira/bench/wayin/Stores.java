package org.spira.bench.wayin;

import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.RemoveObjectsArgs;
import io.minio.Result;
import io.minio.errors.MinioException;
import io.minio.messages.DeleteRequest;
import io.minio.messages.DeleteResult;
import io.minio.messages.Item;
import io.nats.client.Connection;
import io.nats.client.Nats;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.spira.testservers.MongoServer;
import org.spira.testservers.NatsServer;
import org.spira.testservers.S3Server;

/** A real document store, object store and broker, empty at the start. */
public final class Stores implements AutoCloseable {

  private static final String BUCKET = "audio-files";

  private final ProcessesOfServers processes = new ProcessesOfServers();
  private final MongoServer mongo;
  private final S3Server s3;
  private final NatsServer nats;
  private final MinioClient objects;

  /** Starts them. */
  public Stores() throws MinioException {
    mongo = processes.noting("documents", MongoServer::start);
    s3 = processes.noting("objects", S3Server::start);
    nats = processes.noting("broker", NatsServer::start);
    objects =
        MinioClient.builder()
            .endpoint(s3.endpoint())
            .credentials(s3.accessKey(), s3.secretKey())
            .region("us-east-1")
            .build();
    objects.makeBucket(MakeBucketArgs.builder().bucket(BUCKET).build());
  }

  /** The settings with which an API Server finds them. */
  public Map<String, String> environment() {
    return Map.of(
        "SPIRA_NATS_URL", nats.url(),
        "SPIRA_MONGO_URI", mongo.uri(),
        "SPIRA_MONGO_DATABASE", "spira",
        "SPIRA_S3_ENDPOINT", s3.endpoint(),
        "SPIRA_S3_ACCESS_KEY", s3.accessKey(),
        "SPIRA_S3_SECRET_KEY", s3.secretKey(),
        "SPIRA_S3_BUCKET", BUCKET);
  }

  /** A connection to the broker. */
  Connection connect() throws IOException, InterruptedException {
    return Nats.connect(nats.url());
  }

  /** Their processes. */
  public ProcessesOfServers processes() {
    return processes;
  }

  /** Removes all recordings: a minute of load fills some gigabytes. */
  void empty() throws MinioException {
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
    nats.close();
    s3.close();
    mongo.close();
  }
}
