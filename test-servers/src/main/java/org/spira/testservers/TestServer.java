package org.spira.testservers;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;

/**
 * A real server for a test, from wherever this machine has one. Killing and restarting are for one
 * thread at a time.
 */
public abstract class TestServer implements AutoCloseable {

  // MLflow takes that long on a busy machine; the others are there in a second
  private static final Duration START = Duration.ofMinutes(3);

  private final ServerKind kind;
  private final Machinery machinery;
  private final String address;

  /** Takes the one that was given, or starts one and returns when it can be used. */
  TestServer(ServerKind kind) {
    this.kind = kind;
    Optional<String> given = Tools.given(kind.variable());
    if (given.isPresent()) {
      machinery = new Machinery.Given(kind.variable());
      address = given.get();
    } else {
      int port = Sockets.freePort();
      machinery = kind.start(port);
      address = kind.url().formatted(port);
      awaitHealth();
    }
  }

  /** Where it answers. */
  String address() {
    return address;
  }

  /**
   * Stops the server at once, as a crash would; its data stay.
   *
   * @throws UnsupportedOperationException if the server was given by an address in the environment
   */
  public void kill() {
    machinery.kill();
  }

  /**
   * Starts a killed server again, on the same port and data, and returns when it can be used.
   *
   * @throws UnsupportedOperationException if the server was given by an address in the environment
   */
  public void restart() {
    machinery.restart();
    awaitHealth();
  }

  /** Stops the server and deletes its data; does nothing to a server that was given. */
  @Override
  public void close() {
    machinery.close();
  }

  /** Some take connections before they can do anything with them. */
  private void awaitHealth() {
    kind.health()
        .ifPresent(path -> await().atMost(START).until(() -> Sockets.answerOk(address + path)));
  }
}
