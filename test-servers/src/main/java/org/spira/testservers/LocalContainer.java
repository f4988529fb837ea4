package org.spira.testservers;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;

/** A server as a container, bound to one port of loopback so that it keeps its address. */
final class LocalContainer implements Machinery {

  private static final Duration START = Duration.ofSeconds(60);

  private final GenericContainer<?> container;
  private final int port;

  private LocalContainer(GenericContainer<?> container, int port) {
    this.container = container;
    this.port = port;
  }

  /** Whether a container engine answers on this machine. */
  static boolean isAvailable() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  /** Runs the image with its port bound to this port of loopback. */
  static LocalContainer start(ServerKind.Image image, int port, Map<String, String> environment) {
    GenericContainer<?> container = new GenericContainer<>(image.name()).withEnv(environment);
    container.addExposedPort(image.port());
    container.setPortBindings(List.of("127.0.0.1:" + port + ":" + image.port()));
    if (!image.command().isEmpty()) {
      container.setCommand(image.command().toArray(String[]::new));
    }
    container.start();
    return new LocalContainer(container, port);
  }

  @Override
  public void kill() {
    container.getDockerClient().killContainerCmd(container.getContainerId()).exec();
  }

  @Override
  public void restart() {
    container.getDockerClient().startContainerCmd(container.getContainerId()).exec();
    await().atMost(START).until(() -> Sockets.accepts(port));
  }

  @Override
  public void close() {
    container.stop();
  }
}
