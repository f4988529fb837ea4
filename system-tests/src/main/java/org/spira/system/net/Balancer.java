package org.spira.system.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.spira.system.process.Wait;

/**
 * Gives each new connection to the next replica that says it is ready, as a Kubernetes service
 * does. Connections to a replica that does not answer its probes are ended. When no replica is
 * ready, any that accepts is taken. Safe for use by several threads.
 */
public final class Balancer implements AutoCloseable {

  private static final int CONNECT_MILLIS = 500;
  private static final Duration BETWEEN_PROBES = Duration.ofMillis(200);
  private static final int SILENCES_ENDURED = 1;

  private final ServerSocket listener;
  private final List<Replica> replicas;
  private final AtomicInteger turn = new AtomicInteger();

  /** In front of these ports of loopback, each of which answers the probe. */
  public Balancer(List<Integer> ports, Probe probe) {
    replicas = ports.stream().map(port -> new Replica(port, probe)).toList();
    try {
      listener = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException("no port for the balancer", e);
    }
    Thread.ofVirtual().name("balancer").start(this::accept);
    replicas.forEach(replica -> Thread.ofVirtual().start(() -> watch(replica)));
  }

  /** The port on loopback to which clients connect. */
  public int port() {
    return listener.getLocalPort();
  }

  /** Gives no new connection to this replica, as if it were no endpoint any more. */
  public void leave(int port) {
    replica(port).away = true;
  }

  /** Gives connections to this replica again, as soon as it is ready. */
  public void join(int port) {
    replica(port).away = false;
  }

  private Replica replica(int port) {
    return replicas.stream().filter(each -> each.port == port).findFirst().orElseThrow();
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the balancer does not close", e);
    }
    replicas.forEach(Replica::endConnections);
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        Thread.ofVirtual().start(() -> connect(client));
      } catch (IOException expected) {
        // closed; or a client that was gone before it was accepted
      }
    }
  }

  private void connect(Socket client) {
    int first = Math.floorMod(turn.getAndIncrement(), replicas.size());
    for (boolean onlyReady : new boolean[] {true, false}) {
      for (int i = 0; i < replicas.size(); i++) {
        Replica replica = replicas.get((first + i) % replicas.size());
        if (!replica.away && replica.ready == onlyReady && replica.take(client)) {
          return;
        }
      }
    }
    Pipe.abort(client);
  }

  private void watch(Replica replica) {
    try {
      while (!listener.isClosed()) {
        replica.look();
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

  private static final class Replica {
    private final int port;
    private final Probe probe;
    private final Set<Pipe> pipes = ConcurrentHashMap.newKeySet();
    private volatile boolean ready;
    private volatile boolean away;
    private int silences;

    Replica(int port, Probe probe) {
      this.port = port;
      this.probe = probe;
    }

    void look() throws InterruptedException {
      Health health = probe.ask(port);
      ready = health == Health.READY;
      silences = health == Health.SILENT ? silences + 1 : 0;
      if (silences > SILENCES_ENDURED) {
        endConnections();
      }
    }

    boolean take(Socket client) {
      Socket server = new Socket();
      try {
        server.connect(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
      } catch (IOException expected) {
        Pipe.abort(server);
        return false;
      }
      Pipe pipe = new Pipe(client, server, () -> true, pipes::remove);
      pipes.add(pipe);
      pipe.start();
      return true;
    }

    void endConnections() {
      pipes.forEach(Pipe::reset);
    }
  }
}
