package org.spira.testservers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An S3 server: the one that {@code SPIRA_TEST_S3_ENDPOINT}, {@code SPIRA_TEST_S3_ACCESS_KEY} and
 * {@code SPIRA_TEST_S3_SECRET_KEY} name, else {@code minio} of {@code make tools}, else a
 * container.
 */
public final class S3Server implements TestServer {

  private static final String ADDRESS = "SPIRA_TEST_S3_ENDPOINT";
  private static final String OWN_KEY = "spira-test";
  private static final String IMAGE = "minio/minio:RELEASE.2025-09-07T16-13-09Z";
  private static final int INNER_PORT = 9000;
  private static final Duration START = Duration.ofMinutes(1);

  private final Machinery machinery;
  private final String endpoint;
  private final String accessKey;
  private final String secretKey;

  private S3Server(Machinery machinery, String endpoint, String accessKey, String secretKey) {
    this.machinery = machinery;
    this.endpoint = endpoint;
    this.accessKey = accessKey;
    this.secretKey = secretKey;
  }

  /**
   * Starts a server without buckets.
   *
   * @throws IllegalStateException if this machine has none; the message says what to do
   */
  public static S3Server start() {
    Optional<String> given = Tools.given(ADDRESS);
    if (given.isPresent()) {
      return new S3Server(
          Machinery.given(ADDRESS),
          given.get(),
          Tools.given("SPIRA_TEST_S3_ACCESS_KEY").orElse(OWN_KEY),
          Tools.given("SPIRA_TEST_S3_SECRET_KEY").orElse(OWN_KEY));
    }
    int port = Sockets.freePort();
    S3Server server = new S3Server(machinery(port), "http://127.0.0.1:" + port, OWN_KEY, OWN_KEY);
    server.awaitHealth();
    return server;
  }

  private static Machinery machinery(int port) {
    Map<String, String> environment =
        Map.of("MINIO_ROOT_USER", OWN_KEY, "MINIO_ROOT_PASSWORD", OWN_KEY, "MINIO_BROWSER", "off");
    Optional<Path> program = Tools.program("minio");
    if (program.isPresent()) {
      Path folder = LocalProcess.temporaryFolder("s3");
      List<String> command =
          List.of(
              program.get().toString(),
              "server",
              folder.resolve("data").toString(),
              "--address=127.0.0.1:" + port);
      return LocalProcess.start(command, environment, folder, port);
    }
    if (LocalContainer.isAvailable()) {
      return LocalContainer.start(IMAGE, INNER_PORT, port, environment, "server", "/data");
    }
    throw Missing.server("S3", ADDRESS, "MinIO");
  }

  /** On a busy machine, MinIO answers a while that it is not ready. */
  private void awaitHealth() {
    Health.await200(endpoint + "/minio/health/cluster", START);
  }

  /** {@code http://host:port}. */
  public String endpoint() {
    return endpoint;
  }

  /** The key id that may do everything. */
  public String accessKey() {
    return accessKey;
  }

  /** The secret of {@link #accessKey()}. */
  public String secretKey() {
    return secretKey;
  }

  @Override
  public void kill() {
    machinery.kill();
  }

  @Override
  public void restart() {
    machinery.restart();
  }

  @Override
  public void close() {
    machinery.close();
  }
}
