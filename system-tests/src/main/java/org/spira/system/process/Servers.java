package org.spira.system.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.spira.testservers.Sockets;
import org.spira.testservers.Tools;

/** Plans of the servers that SPIRA stands on, each with its data in a folder of its own. */
public final class Servers {

  /** The key and the secret of the object store. */
  public static final String S3_KEY = "spira-system-test";

  private static final Duration START = Duration.ofSeconds(30);
  private static final Duration ANSWER = Duration.ofMillis(1500);
  private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(ANSWER).build();

  private static final int HTTP_OK = 200;

  private Servers() {}

  /**
   * A NATS server of a cluster. What it says about the cluster is not told to clients: they are to
   * use the links they were given.
   */
  public record NatsNode(int number, int clientPort, int clusterPort, int monitorPort) {}

  /** The nodes of a cluster that does not run yet. */
  public static List<NatsNode> natsNodes(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number ->
            new NatsNode(number, Sockets.freePort(), Sockets.freePort(), Sockets.freePort()))
        .toList();
  }

  /** The plan of one node; its data lie in {@link #natsData}. */
  public static ServerProcess.Plan nats(NatsNode node, List<NatsNode> cluster, Path root) {
    Path folder = folder(root, "nats-" + node.number());
    List<String> command = new ArrayList<>();
    command.add(program("nats-server"));
    command.addAll(List.of("--config", configuration(node, cluster, folder).toString()));
    return new ServerProcess.Plan(
        "nats-" + node.number(),
        List.copyOf(command),
        Map.of(),
        folder,
        START,
        () -> answers("http://127.0.0.1:" + node.monitorPort() + "/healthz?js-server-only=true"));
  }

  /** Where a node keeps its data. */
  public static Path natsData(NatsNode node, Path root) {
    return root.resolve("nats-" + node.number()).resolve("data");
  }

  private static Path configuration(NatsNode node, List<NatsNode> cluster, Path folder) {
    String routes =
        cluster.stream()
            .filter(other -> other.number() != node.number())
            .map(other -> "\"nats-route://127.0.0.1:" + other.clusterPort() + "\"")
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    String text =
        """
        server_name: n%d
        listen: 127.0.0.1:%d
        http: 127.0.0.1:%d
        jetstream { store_dir: "%s", sync_interval: always }
        """
            .formatted(
                node.number(), node.clientPort(), node.monitorPort(), folder.resolve("data"));
    if (cluster.size() > 1) {
      text +=
          "cluster { name: spira, listen: 127.0.0.1:%d, no_advertise: true, routes: [%s] }\n"
              .formatted(node.clusterPort(), routes);
    }
    return write(folder.resolve("nats.conf"), text);
  }

  /** The plan of an object store. */
  public static ServerProcess.Plan s3(int port, Path root) {
    Path folder = folder(root, "s3");
    return new ServerProcess.Plan(
        "s3",
        List.of(
            program("minio"),
            "server",
            folder.resolve("data").toString(),
            "--address=127.0.0.1:" + port),
        Map.of("MINIO_ROOT_USER", S3_KEY, "MINIO_ROOT_PASSWORD", S3_KEY, "MINIO_BROWSER", "off"),
        folder,
        START,
        () -> answers("http://127.0.0.1:" + port + "/minio/health/ready"));
  }

  /** The plan of a document store. */
  public static ServerProcess.Plan documents(int port, Path root) {
    Path folder = folder(root, "documents");
    return new ServerProcess.Plan(
        "documents",
        List.of(
            program("documentdb"),
            "--listen=127.0.0.1:" + port,
            "--state=" + folder.resolve("data")),
        Map.of(),
        folder,
        START,
        () -> Sockets.accepts(port));
  }

  /** Whether a question by HTTP is answered 200. */
  public static boolean answers(String url) throws InterruptedException {
    return status(url) == HTTP_OK;
  }

  /**
   * What a question by HTTP is answered; 0 when it is not, in a time that a living server keeps.
   */
  public static int status(String url) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(ANSWER).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException expected) {
      return 0;
    }
  }

  private static String program(String name) {
    return Tools.program(name)
        .orElseThrow(() ->
            new IllegalStateException(
                "The system tests kill and restart servers of their own, so they need "
                    + name
                    + ": run `make tools`."))
        .toString();
  }

  static Path folder(Path root, String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for " + name, e);
    }
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
