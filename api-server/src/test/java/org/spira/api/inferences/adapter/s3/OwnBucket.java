package org.spira.api.inferences.adapter.s3;

import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.spira.testservers.S3Server;

/** A bucket of its own for each test, in a real object store. */
abstract class OwnBucket {

  static S3Server server;
  static MinioClient client;
  static OkHttpClient http;

  final String bucket = "test-" + new ObjectId().toHexString();
  S3AudioStore store;

  @BeforeAll
  static void start() {
    server = S3Server.start();
    http = new OkHttpClient.Builder().socketFactory(new WideSockets()).build();
    client =
        MinioClient.builder()
            .endpoint(server.endpoint())
            .credentials(server.accessKey(), server.secretKey())
            .region("us-east-1")
            .build();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void openBucket() {
    store = new S3AudioStore(client, puts(server.endpoint()), bucket);
  }

  SignedPut puts(String endpoint) {
    return new SignedPut(
        http,
        new S3Settings(
            endpoint,
            server.accessKey(),
            server.secretKey(),
            "us-east-1",
            bucket,
            Duration.ofSeconds(10)));
  }

  byte[] stored(String key) throws MinioException, IOException {
    try (InputStream in =
        client.getObject(GetObjectArgs.builder().bucket(bucket).object(key).build())) {
      return in.readAllBytes();
    }
  }
}
