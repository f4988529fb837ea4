package org.spira.testservers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A MongoDB-compatible server: the one that {@code SPIRA_TEST_MONGO_URI} names, else {@code
 * documentdb} of {@code make tools}, else a container of the real one.
 */
public final class MongoServer extends TestServer {

  private static final ServerKind KIND =
      new ServerKind(
          "MongoDB-compatible",
          "SPIRA_TEST_MONGO_URI",
          "mongodb://127.0.0.1:%d/",
          new ServerKind.Program("documentdb", MongoServer::arguments),
          new ServerKind.Image("mongo:8.0", 27017, List.of()),
          Map.of(),
          Optional.empty());

  private MongoServer() {
    super(KIND);
  }

  /**
   * Starts a server without databases.
   *
   * @throws IllegalStateException if this machine has none; the message says what to do
   */
  public static MongoServer start() {
    return new MongoServer();
  }

  /** {@code mongodb://host:port/}. */
  public String uri() {
    return address();
  }

  private static List<String> arguments(int port, Path folder) {
    return List.of("--listen=127.0.0.1:" + port, "--state=" + folder.resolve("data"));
  }
}
