package org.spira.system.net;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A piece of network between a client and a server: forwards connections, and can be cut, slowed
 * and reset. Safe for use by several threads.
 */
public final class TcpLink implements AutoCloseable {

  private static final int CONNECT_MILLIS = 2000;

  private final String name;
  private final int target;
  private final Forwarder forwarder;
  private final Pipes pipes = new Pipes();
  private volatile State state = State.OPEN;
  private volatile Duration delay = Duration.ZERO;

  private enum State {
    OPEN,
    CUT,
    SILENT
  }

  /** A link to a port of loopback. */
  public TcpLink(String name, int target) {
    this.name = name;
    this.target = target;
    this.forwarder = new Forwarder("link " + name);
    forwarder.start(this::connect);
  }

  /** What it links. */
  public String name() {
    return name;
  }

  /** The port on loopback to which its clients connect. */
  public int port() {
    return forwarder.port();
  }

  /** Ends all connections, and every new one at once, until healed. */
  public void cut() {
    state = State.CUT;
    reset();
  }

  /** Accepts connections and forwards nothing, on the old ones neither: a host that is gone. */
  public void silence() {
    state = State.SILENT;
  }

  /** Forwards each piece of data this much later, until healed. */
  public void slow(Duration delay) {
    this.delay = delay;
  }

  /** Ends all connections; new ones are forwarded. */
  public void reset() {
    pipes.reset();
  }

  /** Forwards everything at once again; connections that were silent end. */
  public void heal() {
    boolean wasSilent = state == State.SILENT;
    delay = Duration.ZERO;
    state = State.OPEN;
    if (wasSilent) {
      reset();
    }
  }

  @Override
  public void close() {
    state = State.CUT;
    forwarder.close();
    reset();
  }

  private void connect(Socket client) {
    if (state == State.CUT) {
      Pipe.abort(client);
      return;
    }
    try {
      pipes.join(client, Forwarder.connect(target, CONNECT_MILLIS), this::obstruct);
    } catch (IOException expected) {
      // the server is away: its clients see the same as without the link
      Pipe.abort(client);
    }
  }

  /** Holds a piece of data up for as long as the network would. */
  private boolean obstruct() {
    long wait = delay.toNanos();
    if (wait > 0) {
      LockSupport.parkNanos(wait);
    }
    return state == State.OPEN;
  }
}
