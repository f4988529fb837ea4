package org.spira.testservers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An S3 server: the one that {@code SPIRA_TEST_S3_ENDPOINT}, {@code SPIRA_TEST_S3_ACCESS_KEY} and
 * {@code SPIRA_TEST_S3_SECRET_KEY} name, else {@code minio} of {@code make tools}, else a
 * container.
 */
public final class S3Server extends TestServer {

  private static final String OWN_KEY = "spira-test";

  private static final ServerKind KIND =
      new ServerKind(
          "S3",
          "SPIRA_TEST_S3_ENDPOINT",
          "http://127.0.0.1:%d",
          new ServerKind.Program("minio", S3Server::arguments),
          new ServerKind.Image(
              "minio/minio:RELEASE.2025-09-07T16-13-09Z", 9000, List.of("server", "/data")),
          Map.of(
              "MINIO_ROOT_USER", OWN_KEY, "MINIO_ROOT_PASSWORD", OWN_KEY, "MINIO_BROWSER", "off"),
          // on a busy machine, MinIO answers a while that it is not ready
          Optional.of("/minio/health/cluster"));

  private S3Server() {
    super(KIND);
  }

  /**
   * Starts a server without buckets.
   *
   * @throws IllegalStateException if this machine has none; the message says what to do
   */
  public static S3Server start() {
    return new S3Server();
  }

  /** {@code http://host:port}. */
  public String endpoint() {
    return address();
  }

  /** The key id that may do everything. */
  public String accessKey() {
    return keyOf("SPIRA_TEST_S3_ACCESS_KEY");
  }

  /** The secret of {@link #accessKey()}. */
  public String secretKey() {
    return keyOf("SPIRA_TEST_S3_SECRET_KEY");
  }

  private static String keyOf(String variable) {
    return Tools.given(KIND.variable()).flatMap(given -> Tools.given(variable)).orElse(OWN_KEY);
  }

  private static List<String> arguments(int port, Path folder) {
    return List.of("server", folder.resolve("data").toString(), "--address=127.0.0.1:" + port);
  }
}
