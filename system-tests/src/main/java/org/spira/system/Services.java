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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spira.system.net.TcpLink;
import org.spira.system.process.Plan;
import org.spira.system.process.ServerProcess;
import org.spira.system.process.ServiceJar;
import org.spira.testservers.Sockets;

/** Makes the replicas of both services, each with a network of its own to the stores. */
final class Services {

  private static final Duration START = Duration.ofSeconds(90);
  private static final Duration TRAINING = Duration.ofSeconds(90);
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
  private final Settings settings;

  Services(Path project, Path root, Stores stores, Shape shape) {
    this.project = project;
    this.root = root;
    this.stores = stores;
    this.shape = shape;
    this.settings = new Settings(shape, Registry.make(project, root, shape.challenger()));
  }

  List<Replica> apiServers() throws InterruptedException {
    ServiceJar jar = ServiceJar.of(project, "api-server", "org.spira.api.ApiServer");
    train(jar, "api-0", settings::ofApiServer);
    return IntStream.rangeClosed(1, shape.apiServers())
        .mapToObj(number -> replica("api-" + number, settings::ofApiServer, command(jar)))
        .toList();
  }

  List<Replica> inferenceServers() throws InterruptedException {
    ServiceJar jar =
        ServiceJar.of(project, "inference-server", "org.spira.inference.InferenceServer");
    train(jar, "inference-0", settings::ofInferenceServer);
    return IntStream.rangeClosed(1, shape.inferenceServers())
        .mapToObj(
            number -> replica("inference-" + number, settings::ofInferenceServer, command(jar)))
        .toList();
  }

  /**
   * Starts and ends the service once for each build of it, so that all later starts cost half the
   * processor time: there will be a hundred of them.
   */
  private void train(ServiceJar jar, String name, Settings.OfService ofService)
      throws InterruptedException {
    if (jar.isTrained()) {
      return;
    }
    // what is learned holds for the service alone, and for anything that comes after it
    Replica trainee =
        replica(name, ofService, jar.command(Optional.empty(), both(JVM, jar.training())));
    try (ServerProcess process = trainee.process()) {
      runOnce(process);
    } finally {
      trainee.links().forEach(TcpLink::close);
    }
    jar.trained();
  }

  private static void runOnce(ServerProcess process) throws InterruptedException {
    process.start();
    process.awaitReady();
    OptionalInt status = process.terminate(TRAINING);
    if (status.isEmpty()) {
      throw new IllegalStateException(process.name() + " did not end in time: " + process.tail());
    }
  }

  private Replica replica(String name, Settings.OfService ofService, List<String> command) {
    int port = Sockets.freePort();
    Path folder = Stores.folder(root, name);
    Path crashFile = folder.resolve("crash-point");
    List<TcpLink> links = links(name);
    Map<String, String> environment = new HashMap<>(ofService.of(new Neighbours(links), folder));
    environment.put("SPIRA_PORT", "" + port);
    environment.put("SPIRA_CRASH_FILE", crashFile.toString());
    String readiness = "http://127.0.0.1:" + port + "/actuator/health/readiness";
    Plan plan =
        new Plan(name, command, environment, folder, START, () -> Sockets.answerOk(readiness));
    return new Replica(new ServerProcess(plan), port, links, crashFile);
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
}
