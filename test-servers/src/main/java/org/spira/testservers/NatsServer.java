package org.spira.testservers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A NATS server with JetStream: the one that {@code SPIRA_TEST_NATS_URL} names, else {@code
 * nats-server} of {@code make tools}, else a container.
 */
public final class NatsServer extends TestServer {

  private static final ServerKind KIND =
      new ServerKind(
          "NATS",
          "SPIRA_TEST_NATS_URL",
          "nats://127.0.0.1:%d",
          new ServerKind.Program("nats-server", NatsServer::arguments),
          new ServerKind.Image("nats:2.12-alpine", 4222, List.of("--jetstream")),
          Map.of(),
          Optional.empty());

  private NatsServer(ServerKind kind) {
    super(kind);
  }

  /**
   * Starts a server with empty storage.
   *
   * @throws IllegalStateException if this machine has none; the message says what to do
   */
  public static NatsServer start() {
    return new NatsServer(KIND);
  }

  /**
   * Starts one that speaks TLS only, with this certificate and this key.
   *
   * @throws IllegalStateException if {@code make tools} has not brought it
   */
  public static NatsServer encrypted(Path certificate, Path key) {
    return new NatsServer(
        new ServerKind(
            "NATS by TLS",
            "SPIRA_TEST_NATS_TLS_URL",
            "tls://localhost:%d",
            new ServerKind.Program(
                "nats-server",
                (port, folder) -> {
                  List<String> all = new ArrayList<>(arguments(port, folder));
                  all.addAll(List.of("--tls", "--tlscert=" + certificate, "--tlskey=" + key));
                  return all;
                }),
            KIND.image(),
            Map.of(),
            Optional.empty()));
  }

  /** {@code nats://host:port}. */
  public String url() {
    return address();
  }

  private static List<String> arguments(int port, Path folder) {
    return List.of(
        "--addr=127.0.0.1",
        "--port=" + port,
        "--jetstream",
        "--store_dir=" + folder.resolve("data"));
  }
}
