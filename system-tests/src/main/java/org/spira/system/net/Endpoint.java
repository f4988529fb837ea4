package org.spira.system.net;

import java.io.IOException;
import java.net.Socket;

/** A replica as the balancer sees it. Safe for use by several threads; one of them looks. */
final class Endpoint {

  private static final int CONNECT_MILLIS = 500;
  private static final int SILENCES_ENDURED = 1;

  private final int port;
  private final Balancer.Probe probe;
  private final Pipes pipes = new Pipes();
  private volatile boolean ready;
  private volatile boolean away;
  private int silences;

  Endpoint(int port, Balancer.Probe probe) {
    this.port = port;
    this.probe = probe;
  }

  int port() {
    return port;
  }

  /** Is given no new connection. */
  void leave() {
    away = true;
  }

  /** Is given connections again. */
  void join() {
    away = false;
  }

  /** Asks how it is; when it is silent for too long, its connections end. */
  void look() throws InterruptedException {
    Balancer.Health health = probe.ask(port);
    ready = health == Balancer.Health.READY;
    silences = health == Balancer.Health.SILENT ? silences + 1 : 0;
    if (silences > SILENCES_ENDURED) {
      endConnections();
    }
  }

  /** Whether it may be given a connection by one who looks for this readiness. */
  boolean isOffered(boolean whenReady) {
    return !away && ready == whenReady;
  }

  /** Takes the connection, unless nobody accepts it there. */
  boolean take(Socket client) {
    try {
      pipes.join(client, Forwarder.connect(port, CONNECT_MILLIS), () -> true);
      return true;
    } catch (IOException expected) {
      return false;
    }
  }

  void endConnections() {
    pipes.reset();
  }
}
