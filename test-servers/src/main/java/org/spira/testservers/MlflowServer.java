package org.spira.testservers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An MLflow server with registry and artifact proxy: the one that {@code SPIRA_TEST_MLFLOW_URL}
 * names, else {@code mlflow} of {@code make tools}, else a container.
 */
public final class MlflowServer implements TestServer {

  private static final String ADDRESS = "SPIRA_TEST_MLFLOW_URL";
  private static final String IMAGE = "ghcr.io/mlflow/mlflow:v3.6.0";
  private static final int INNER_PORT = 5000;
  private static final Duration START = Duration.ofMinutes(3);

  private final Machinery machinery;
  private final String url;

  private MlflowServer(Machinery machinery, String url) {
    this.machinery = machinery;
    this.url = url;
  }

  /**
   * Starts a server without models, and returns when it answers.
   *
   * @throws IllegalStateException if this machine has none; the message says what to do
   */
  public static MlflowServer start() {
    Optional<String> given = Tools.given(ADDRESS);
    if (given.isPresent()) {
      return new MlflowServer(Machinery.given(ADDRESS), given.get());
    }
    int port = Sockets.freePort();
    MlflowServer server = new MlflowServer(machinery(port), "http://127.0.0.1:" + port);
    server.awaitHealth();
    return server;
  }

  private static Machinery machinery(int port) {
    Optional<Path> program = Tools.program("mlflow");
    if (program.isPresent()) {
      Path folder = LocalProcess.temporaryFolder("mlflow");
      return LocalProcess.start(
          command(program.get().toString(), "127.0.0.1", port, folder.toString()),
          Map.of("MLFLOW_DISABLE_TELEMETRY", "true", "DO_NOT_TRACK", "true"),
          folder,
          port);
    }
    if (LocalContainer.isAvailable()) {
      String[] command = command("mlflow", "0.0.0.0", INNER_PORT, "/tmp").toArray(String[]::new);
      return LocalContainer.start(IMAGE, INNER_PORT, port, Map.of(), command);
    }
    throw Missing.server("MLflow", ADDRESS, "mlflow");
  }

  private static List<String> command(String program, String host, int port, String folder) {
    return List.of(
        program,
        "server",
        "--host=" + host,
        "--port=" + port,
        "--workers=1",
        "--backend-store-uri=sqlite:///" + folder + "/mlflow.db",
        "--artifacts-destination=" + folder + "/artifacts");
  }

  private void awaitHealth() {
    Health.await200(url + "/health", START);
  }

  /** {@code http://host:port}. */
  public String url() {
    return url;
  }

  @Override
  public void kill() {
    machinery.kill();
  }

  @Override
  public void restart() {
    machinery.restart();
    awaitHealth();
  }

  @Override
  public void close() {
    machinery.close();
  }
}
