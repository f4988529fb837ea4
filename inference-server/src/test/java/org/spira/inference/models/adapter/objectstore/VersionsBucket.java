package org.spira.inference.models.adapter.objectstore;

import io.minio.MinioClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.models.adapter.cache.FolderDigest;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.s3.S3Clients;
import org.spira.testservers.S3Server;

/** A real object store, in which replicas note what served. */
abstract class VersionsBucket {

  static final String BUCKET = "kept-models";
  static S3Server server;
  static MinioClient client;

  @TempDir Path folder;
  @TempDir Path target;

  static S3ServedVersions versions() {
    return new S3ServedVersions(client, BUCKET, FolderDigest::of);
  }

  @BeforeAll
  static void start() {
    server = S3Server.start();
    client =
        S3Clients.client(
            new S3Clients.Store(
                server.endpoint(), server.accessKey(), server.secretKey(), "us-east-1"),
            Duration.ofSeconds(5));
  }

  @AfterAll
  static void stop() throws Exception {
    client.close();
    server.close();
  }

  CachedModel version(String model, String version) throws Exception {
    Path files = folder.resolve(version);
    Files.createDirectories(files.resolve("data"));
    Files.writeString(files.resolve("MLmodel"), "version " + version);
    Files.write(files.resolve("data/weights.bin"), new byte[100_000]);
    return new CachedModel(
        new RegisteredVersion(model, version, "s3://mlflow/é " + version),
        files,
        FolderDigest.of(files));
  }
}
