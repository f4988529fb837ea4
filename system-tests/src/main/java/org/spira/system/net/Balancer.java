package org.spira.system.net;

import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.spira.system.process.Wait;

/**
 * Gives each new connection to the next replica that says it is ready, as a Kubernetes service
 * does. Connections to a replica that does not answer its probes are ended. When no replica is
 * ready, any that accepts is taken. Safe for use by several threads.
 */
public final class Balancer implements AutoCloseable {

  private static final Duration BETWEEN_PROBES = Duration.ofMillis(200);

  private final Forwarder forwarder = new Forwarder("balancer");
  private final List<Endpoint> endpoints;
  private final AtomicInteger turn = new AtomicInteger();

  /** In front of these ports of loopback, each of which answers the probe. */
  public Balancer(List<Integer> ports, Probe probe) {
    endpoints = ports.stream().map(port -> new Endpoint(port, probe)).toList();
    forwarder.start(this::connect);
    endpoints.forEach(endpoint -> Thread.ofVirtual().start(() -> watch(endpoint)));
  }

  /** The port on loopback to which clients connect. */
  public int port() {
    return forwarder.port();
  }

  /** Gives no new connection to this replica, as if it were no endpoint any more. */
  public void leave(int port) {
    endpoint(port).leave();
  }

  /** Gives connections to this replica again, as soon as it is ready. */
  public void join(int port) {
    endpoint(port).join();
  }

  private Endpoint endpoint(int port) {
    return endpoints.stream().filter(each -> each.port() == port).findFirst().orElseThrow();
  }

  @Override
  public void close() {
    forwarder.close();
    endpoints.forEach(Endpoint::endConnections);
  }

  private void connect(Socket client) {
    int first = Math.floorMod(turn.getAndIncrement(), endpoints.size());
    for (boolean onlyReady : new boolean[] {true, false}) {
      for (int i = 0; i < endpoints.size(); i++) {
        Endpoint endpoint = endpoints.get((first + i) % endpoints.size());
        if (endpoint.isOffered(onlyReady) && endpoint.take(client)) {
          return;
        }
      }
    }
    Pipe.abort(client);
  }

  private void watch(Endpoint endpoint) {
    try {
      while (!forwarder.isClosed()) {
        endpoint.look();
        Wait.pass(BETWEEN_PROBES);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How a replica is. */
  public enum Health {
    /** It takes requests. */
    READY,
    /** It answers that it takes none. */
    NOT_READY,
    /** It does not answer. */
    SILENT
  }

  /** Finds out how a replica is. */
  public interface Probe {

    /** Asks the replica at this port of loopback. */
    Health ask(int port) throws InterruptedException;
  }
}
