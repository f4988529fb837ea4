package org.spira.testservers;

/** What a test server runs on: a process, a container, or somebody else's server. */
interface Machinery {

  void kill();

  void restart();

  void close();

  /**
   * A server that was given by an address: ours to use, not to stop.
   *
   * @param variable of the environment that named it
   */
  record Given(String variable) implements Machinery {

    @Override
    public void kill() {
      throw new UnsupportedOperationException(
          "the server that "
              + variable
              + " names is not ours to kill: unset it, and run `make tools` for one of our own");
    }

    @Override
    public void restart() {
      kill();
    }

    @Override
    public void close() {
      // it stays for who gave it
    }
  }
}
