package org.spira.system.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spira.testservers.Sockets;

/**
 * A NATS server of a cluster. What it says about the cluster is not told to clients: they are to
 * use the links they were given.
 */
public record NatsNode(int number, int clientPort, int clusterPort, int monitorPort) {

  /** The nodes of a cluster that does not run yet. */
  public static List<NatsNode> cluster(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number ->
            new NatsNode(number, Sockets.freePort(), Sockets.freePort(), Sockets.freePort()))
        .toList();
  }

  /** The plan of this one among the others; its data lie in {@link #data}. */
  public Plan plan(List<NatsNode> cluster, Path root) {
    Path folder = Servers.folder(root, name());
    Path configuration = write(folder.resolve("nats.conf"), configuration(cluster, root));
    String health = "http://127.0.0.1:" + monitorPort + "/healthz?js-server-only=true";
    return new Plan(
        name(),
        List.of(Servers.program("nats-server"), "--config", configuration.toString()),
        Map.of(),
        folder,
        Servers.START,
        () -> Sockets.answerOk(health));
  }

  /** Where it keeps its data. */
  public Path data(Path root) {
    return root.resolve(name()).resolve("data");
  }

  private String name() {
    return "nats-" + number;
  }

  private String configuration(List<NatsNode> cluster, Path root) {
    String alone =
        """
        server_name: n%d
        listen: 127.0.0.1:%d
        http: 127.0.0.1:%d
        jetstream { store_dir: "%s", sync_interval: always }
        """
            .formatted(number, clientPort, monitorPort, data(root));
    return cluster.size() > 1 ? alone + amongOthers(cluster) : alone;
  }

  private String amongOthers(List<NatsNode> cluster) {
    String routes =
        cluster.stream()
            .filter(other -> other.number != number)
            .map(other -> "\"nats-route://127.0.0.1:" + other.clusterPort + "\"")
            .collect(Collectors.joining(", "));
    return "cluster { name: spira, listen: 127.0.0.1:%d, no_advertise: true, routes: [%s] }\n"
        .formatted(clusterPort, routes);
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
