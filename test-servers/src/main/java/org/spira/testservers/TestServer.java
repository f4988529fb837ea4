package org.spira.testservers;

/**
 * A real server for a test, from wherever this machine has one. Killing and restarting are for one
 * thread at a time.
 */
public interface TestServer extends AutoCloseable {

  /**
   * Stops the server at once, as a crash would; its data stay.
   *
   * @throws UnsupportedOperationException if the server was given by an address in the environment
   */
  void kill();

  /**
   * Starts a killed server again, on the same port and data, and returns when it accepts
   * connections.
   */
  void restart();

  /** Stops the server and deletes its data; does nothing to a server that was given. */
  @Override
  void close();
}
