package org.spira.testservers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A MongoDB-compatible server: the one that {@code SPIRA_TEST_MONGO_URI} names, else {@code
 * documentdb} of {@code make tools}, else a container of the real one.
 */
public final class MongoServer implements TestServer {

  private static final String ADDRESS = "SPIRA_TEST_MONGO_URI";
  private static final String IMAGE = "mongo:8.0";
  private static final int INNER_PORT = 27017;

  private final Machinery machinery;
  private final String uri;

  private MongoServer(Machinery machinery, String uri) {
    this.machinery = machinery;
    this.uri = uri;
  }

  /**
   * Starts a server without databases.
   *
   * @throws IllegalStateException if this machine has none; the message says what to do
   */
  public static MongoServer start() {
    Optional<String> given = Tools.given(ADDRESS);
    if (given.isPresent()) {
      return new MongoServer(Machinery.given(ADDRESS), given.get());
    }
    int port = Sockets.freePort();
    return new MongoServer(machinery(port), "mongodb://127.0.0.1:" + port + "/");
  }

  private static Machinery machinery(int port) {
    Optional<Path> program = Tools.program("documentdb");
    if (program.isPresent()) {
      Path folder = LocalProcess.temporaryFolder("mongo");
      List<String> command =
          List.of(
              program.get().toString(),
              "--listen=127.0.0.1:" + port,
              "--state=" + folder.resolve("data"));
      return LocalProcess.start(command, Map.of(), folder, port);
    }
    if (LocalContainer.isAvailable()) {
      return LocalContainer.start(IMAGE, INNER_PORT, port, Map.of());
    }
    throw Missing.server("MongoDB-compatible", ADDRESS, "documentdb");
  }

  /** {@code mongodb://host:port/}. */
  public String uri() {
    return uri;
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
