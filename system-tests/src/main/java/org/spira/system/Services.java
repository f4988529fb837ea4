package org.spira.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spira.system.net.TcpLink;
import org.spira.system.process.ServerProcess;
import org.spira.system.process.Servers;
import org.spira.system.process.ServiceJar;
import org.spira.testservers.Sockets;

/** Makes the replicas of both services, each with a network of its own to the stores. */
final class Services {

  static final String ADMIN = "admin";
  static final String PASSWORD = "made up for the system tests";

  private static final Duration START = Duration.ofSeconds(90);
  private static final Duration TRAINING = Duration.ofSeconds(90);
  private static final String JWT_KEY = "a key for nothing but the system tests";
  // small, quick to start, and all memory claimed at once: what grows later is a leak
  private static final List<String> JVM =
      List.of(
          "-Xms160m",
          "-Xmx160m",
          "-XX:+AlwaysPreTouch",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xss512k",
          "-XX:MaxDirectMemorySize=64m",
          "--enable-native-access=ALL-UNNAMED");

  private final Path project;
  private final Path root;
  private final Stores stores;
  private final Shape shape;
  private final Path registry;

  Services(Path project, Path root, Stores stores, Shape shape) {
    this.project = project;
    this.root = root;
    this.stores = stores;
    this.shape = shape;
    this.registry = Registry.make(project, root, shape.challenger());
  }

  List<Replica> apiServers() throws InterruptedException {
    ServiceJar jar = ServiceJar.of(project, "api-server", "org.spira.api.ApiServer");
    train(jar, "api-0", this::apiEnvironment);
    return IntStream.rangeClosed(1, shape.apiServers())
        .mapToObj(number -> replica("api-" + number, this::apiEnvironment, command(jar)))
        .toList();
  }

  List<Replica> inferenceServers() throws InterruptedException {
    ServiceJar jar =
        ServiceJar.of(project, "inference-server", "org.spira.inference.InferenceServer");
    train(jar, "inference-0", this::inferenceEnvironment);
    return IntStream.rangeClosed(1, shape.inferenceServers())
        .mapToObj(
            number -> replica("inference-" + number, this::inferenceEnvironment, command(jar)))
        .toList();
  }

  /**
   * Starts and ends the service once for each build of it, so that all later starts cost half the
   * processor time: there will be a hundred of them.
   */
  private void train(ServiceJar jar, String name, Environment ofService)
      throws InterruptedException {
    if (jar.isTrained()) {
      return;
    }
    // what is learned holds for the service alone, and for anything that comes after it
    Replica trainee =
        replica(name, ofService, jar.command(Optional.empty(), both(JVM, jar.training())));
    try (ServerProcess process = trainee.process()) {
      process.start();
      process.awaitReady();
      OptionalInt status = process.terminate(TRAINING);
      if (status.isEmpty()) {
        throw new IllegalStateException(name + " did not end in time: " + process.tail());
      }
    } finally {
      trainee.links().forEach(TcpLink::close);
    }
    jar.trained();
  }

  private Replica replica(String name, Environment ofService, List<String> command) {
    int port = Sockets.freePort();
    Path folder = Stores.folder(root, name);
    Path crashFile = folder.resolve("crash-point");
    List<TcpLink> links = links(name);
    Map<String, String> environment = new HashMap<>(common(links));
    environment.putAll(ofService.of(links, folder));
    environment.put("SPIRA_PORT", "" + port);
    environment.put("SPIRA_CRASH_FILE", crashFile.toString());
    String readiness = "http://127.0.0.1:" + port + "/actuator/health/readiness";
    ServerProcess process =
        new ServerProcess(
            new ServerProcess.Plan(
                name, command, environment, folder, START, () -> Servers.answers(readiness)));
    return new Replica(process, port, links, crashFile);
  }

  private List<String> command(ServiceJar jar) {
    return jar.command(faults(), both(JVM, jar.startingFast()));
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private Optional<Path> faults() {
    if (!shape.faults()) {
      return Optional.empty();
    }
    Path target = project.resolve("system-tests/target");
    Path jar = target.resolve("spira-system-tests-1.0.0-SNAPSHOT-faults.jar");
    if (!Files.exists(jar)) {
      throw new IllegalStateException(
          "there is no " + jar + ": build it with `mvn package -pl system-tests -am`");
    }
    return Optional.of(jar);
  }

  private List<TcpLink> links(String replica) {
    List<TcpLink> links = new ArrayList<>();
    int node = 1;
    for (int port : stores.natsPorts()) {
      links.add(new TcpLink(replica + ">nats-" + node++, port));
    }
    links.add(new TcpLink(replica + ">s3", stores.s3Port()));
    if (replica.startsWith("api")) {
      links.add(new TcpLink(replica + ">documents", stores.documentsPort()));
    }
    return List.copyOf(links);
  }

  private Map<String, String> common(List<TcpLink> links) {
    String nats =
        links.stream()
            .filter(link -> link.name().contains(">nats-"))
            .map(link -> "nats://127.0.0.1:" + link.port())
            .collect(Collectors.joining(","));
    return Map.of(
        "SPIRA_NATS_URL",
        nats,
        "SPIRA_NATS_REPLICAS",
        "" + shape.natsNodes(),
        "SPIRA_S3_ENDPOINT",
        "http://127.0.0.1:" + port(links, "s3"),
        "SPIRA_S3_ACCESS_KEY",
        Servers.S3_KEY,
        "SPIRA_S3_SECRET_KEY",
        Servers.S3_KEY);
  }

  private Map<String, String> apiEnvironment(List<TcpLink> links, Path folder) {
    Map<String, String> environment = new HashMap<>();
    environment.put("SPIRA_JWT_KEY", JWT_KEY);
    environment.put("SPIRA_MONGO_URI", "mongodb://127.0.0.1:" + port(links, "documents") + "/");
    environment.put("SPIRA_ADMIN_USERNAME", ADMIN);
    environment.put("SPIRA_ADMIN_PASSWORD", PASSWORD);
    environment.put("SPIRA_BOOTSTRAP_MODELS", Registry.MODEL + "=" + Registry.MODEL + "-topic");
    environment.putAll(shape.apiSettings());
    return environment;
  }

  private Map<String, String> inferenceEnvironment(List<TcpLink> links, Path folder) {
    Map<String, String> environment = new HashMap<>();
    environment.put("SPIRA_MODELS", Registry.MODEL);
    environment.put("SPIRA_REGISTRY_URI", registry.toUri().toString());
    environment.put("SPIRA_MODEL_CACHE", folder.resolve("models").toString());
    environment.putAll(shape.inferenceSettings());
    return environment;
  }

  private static int port(List<TcpLink> links, String neighbour) {
    return Stream.of(links.toArray(TcpLink[]::new))
        .filter(link -> link.name().endsWith(">" + neighbour))
        .findFirst()
        .orElseThrow()
        .port();
  }

  private interface Environment {
    Map<String, String> of(List<TcpLink> links, Path folder);
  }
}
