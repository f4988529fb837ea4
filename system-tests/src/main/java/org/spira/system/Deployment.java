package org.spira.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.spira.flood.client.SpiraClient;
import org.spira.system.net.Balancer;
import org.spira.system.net.Balancer.Health;
import org.spira.system.net.TcpLink;
import org.spira.system.process.ServerProcess;
import org.spira.testservers.Sockets;

/**
 * All of SPIRA on loopback, with its data in a temporary folder: the shipped jars as processes,
 * behind a balancer, on real servers.
 */
public final class Deployment implements AutoCloseable {

  private final Path root;
  private final Stores stores;
  private final List<Replica> apiServers;
  private final List<Replica> inferenceServers;
  private final Balancer balancer;

  private Deployment(Path project, Path root, Shape shape) throws InterruptedException {
    this.root = root;
    this.stores = Stores.start(shape.natsNodes(), root);
    Services services = new Services(project, root, stores, shape);
    this.apiServers = services.apiServers();
    this.inferenceServers = services.inferenceServers();
    this.balancer =
        new Balancer(apiServers.stream().map(Replica::port).toList(), Deployment::health);
  }

  /** Starts everything and returns when all of it is ready. */
  public static Deployment start(Shape shape) throws InterruptedException {
    Deployment deployment = prepare(shape);
    try {
      deployment.startServices(Map.of());
      return deployment;
    } catch (InterruptedException | RuntimeException e) {
      deployment.close();
      throw e;
    }
  }

  /** Starts the stores; the services wait for {@link #startServices}. */
  public static Deployment prepare(Shape shape) throws InterruptedException {
    try {
      return new Deployment(project(), Files.createTempDirectory("spira-system-"), shape);
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder", e);
    }
  }

  /** Starts all replicas, with more variables in their environment, and waits for them. */
  public void startServices(Map<String, String> more) throws InterruptedException {
    List<Replica> replicas = replicas();
    for (Replica replica : replicas) {
      replica.process().start(more);
    }
    for (Replica replica : replicas) {
      replica.process().awaitReady();
    }
  }

  /** The broker and the stores. */
  public Stores stores() {
    return stores;
  }

  /** The API Servers. */
  public List<Replica> apiServers() {
    return apiServers;
  }

  /** The Inference Servers. */
  public List<Replica> inferenceServers() {
    return inferenceServers;
  }

  /** The replicas of both services. */
  public List<Replica> replicas() {
    return Stream.concat(apiServers.stream(), inferenceServers.stream()).toList();
  }

  /** Every link between a service and what it stands on. */
  public List<TcpLink> links() {
    return replicas().stream().flatMap(replica -> replica.links().stream()).toList();
  }

  /** Every process. */
  public List<ServerProcess> processes() {
    return Stream.concat(replicas().stream().map(Replica::process), stores.all().stream()).toList();
  }

  /** What stands in front of the API Servers. */
  public Balancer balancer() {
    return balancer;
  }

  /** The address in front of all API Servers. */
  public String url() {
    return "http://127.0.0.1:" + balancer.port();
  }

  /** The administrator, at this address, with this bound on a request. */
  public SpiraClient client(String url, Duration timeout) {
    return AdministratorClients.of(url, timeout);
  }

  /** What this was asked to be called: the name of the one model. */
  public String model() {
    return Registry.MODEL;
  }

  /** Where logs and data are, until this is closed. */
  public Path root() {
    return root;
  }

  /** The folder of the project. */
  public static Path project() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(".mvn"))) {
        return at;
      }
    }
    throw new IllegalStateException("run this inside the project's folder");
  }

  /** Ends everything and removes the data. */
  @Override
  public void close() {
    balancer.close();
    replicas().forEach(replica -> replica.process().close());
    links().forEach(TcpLink::close);
    stores.close();
    Stores.remove(root);
  }

  private static Health health(int port) throws InterruptedException {
    return switch (Sockets.status("http://127.0.0.1:" + port + "/actuator/health/readiness")) {
      case 200 -> Health.READY;
      case 0 -> Health.SILENT;
      default -> Health.NOT_READY;
    };
  }
}
