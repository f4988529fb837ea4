package org.spira.testservers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A NATS server with JetStream: the one that {@code SPIRA_TEST_NATS_URL} names, else {@code
 * nats-server} of {@code make tools}, else a container.
 */
public final class NatsServer implements TestServer {

  private static final String ADDRESS = "SPIRA_TEST_NATS_URL";
  private static final String IMAGE = "nats:2.12-alpine";
  private static final int INNER_PORT = 4222;

  private final Machinery machinery;
  private final String url;

  private NatsServer(Machinery machinery, String url) {
    this.machinery = machinery;
    this.url = url;
  }

  /**
   * Starts a server with empty storage.
   *
   * @throws IllegalStateException if this machine has none; the message says what to do
   */
  public static NatsServer start() {
    Optional<String> given = Tools.given(ADDRESS);
    if (given.isPresent()) {
      return new NatsServer(Machinery.given(ADDRESS), given.get());
    }
    int port = Sockets.freePort();
    return new NatsServer(machinery(port), "nats://127.0.0.1:" + port);
  }

  private static Machinery machinery(int port) {
    Optional<Path> program = Tools.program("nats-server");
    if (program.isPresent()) {
      Path folder = LocalProcess.temporaryFolder("nats");
      List<String> command =
          List.of(
              program.get().toString(),
              "--addr=127.0.0.1",
              "--port=" + port,
              "--jetstream",
              "--store_dir=" + folder.resolve("data"));
      return LocalProcess.start(command, Map.of(), folder, port);
    }
    if (LocalContainer.isAvailable()) {
      return LocalContainer.start(IMAGE, INNER_PORT, port, Map.of(), "--jetstream");
    }
    throw Missing.server("NATS", ADDRESS, "nats-server");
  }

  /** {@code nats://host:port}. */
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
  }

  @Override
  public void close() {
    machinery.close();
  }
}
