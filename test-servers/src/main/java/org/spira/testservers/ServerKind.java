package org.spira.testservers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of server, and where a test gets one: from whoever set the variable, else from {@code
 * make tools}, else as a container.
 *
 * @param name what people call it
 * @param variable of the environment, which may hold the address of one that runs already
 * @param url where one of our own answers, with a place for its port
 * @param program how {@code make tools} brings it
 * @param image how a container engine brings it
 * @param environment of the program and of the container
 * @param health the path that is answered 200 once it can be used; absent if it can be as soon as
 *     it accepts connections
 */
record ServerKind(
    String name,
    String variable,
    String url,
    Program program,
    Image image,
    Map<String, String> environment,
    Optional<String> health) {

  /**
   * A program of {@code make tools}.
   *
   * @param arguments with which it listens on a port of loopback and keeps its data in a folder
   */
  record Program(String name, Arguments arguments) {}

  /** Makes the arguments of a program. */
  interface Arguments {
    List<String> of(int port, Path folder);
  }

  /**
   * An image of a container.
   *
   * @param port on which it listens inside
   * @param command what it runs; empty for its own
   */
  record Image(String name, int port, List<String> command) {}

  /**
   * Starts one of our own, and returns when it accepts connections.
   *
   * @throws IllegalStateException if this machine has none; the message says what to do
   */
  Machinery start(int port) {
    Optional<Path> installed = Tools.program(program.name());
    if (installed.isPresent()) {
      DataFolder folder = DataFolder.temporary(program.name());
      return LocalProcess.start(
          installed.get(), program.arguments().of(port, folder.path()), environment, folder, port);
    }
    if (LocalContainer.isAvailable()) {
      return LocalContainer.start(image, port, environment);
    }
    throw new IllegalStateException(whatToDo());
  }

  private String whatToDo() {
    return "This test talks to a real %s server and there is none: run `make tools`, which installs"
            .formatted(name)
        + " %s, or set %s, or start a container engine.".formatted(program.name(), variable);
  }
}
