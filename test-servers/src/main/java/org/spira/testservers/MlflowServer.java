package org.spira.testservers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An MLflow server with registry and artifact proxy: the one that {@code SPIRA_TEST_MLFLOW_URL}
 * names, else {@code mlflow} of {@code make tools}, else a container.
 */
public final class MlflowServer extends TestServer {

  private static final int INNER_PORT = 5000;

  private static final ServerKind KIND =
      new ServerKind(
          "MLflow",
          "SPIRA_TEST_MLFLOW_URL",
          "http://127.0.0.1:%d",
          new ServerKind.Program(
              "mlflow", (port, folder) -> arguments("127.0.0.1", port, folder.toString())),
          new ServerKind.Image("ghcr.io/mlflow/mlflow:v3.6.0", INNER_PORT, insideAContainer()),
          Map.of("MLFLOW_DISABLE_TELEMETRY", "true", "DO_NOT_TRACK", "true"),
          Optional.of("/health"));

  private MlflowServer() {
    super(KIND);
  }

  /**
   * Starts a server without models, and returns when it answers.
   *
   * @throws IllegalStateException if this machine has none; the message says what to do
   */
  public static MlflowServer start() {
    return new MlflowServer();
  }

  /** {@code http://host:port}. */
  public String url() {
    return address();
  }

  private static List<String> insideAContainer() {
    return Stream.concat(Stream.of("mlflow"), arguments("0.0.0.0", INNER_PORT, "/tmp").stream())
        .toList();
  }

  private static List<String> arguments(String host, int port, String folder) {
    return List.of(
        "server",
        "--host=" + host,
        "--port=" + port,
        "--workers=1",
        "--backend-store-uri=sqlite:///" + folder + "/mlflow.db",
        "--artifacts-destination=" + folder + "/artifacts");
  }
}
