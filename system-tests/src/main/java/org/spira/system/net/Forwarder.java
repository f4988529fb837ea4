package org.spira.system.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Consumer;

/** Accepts connections on a free port of loopback, and has each looked after on its own thread. */
final class Forwarder implements AutoCloseable {

  private final String name;
  private final ServerSocket listener;

  /** Accepts nothing before {@link #start}. */
  Forwarder(String name) {
    this.name = name;
    try {
      listener = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException("no port for the " + name, e);
    }
  }

  /** Gives each connection to this one, who has to end it. */
  void start(Consumer<Socket> each) {
    Thread.ofVirtual().name(name).start(() -> accept(each));
  }

  int port() {
    return listener.getLocalPort();
  }

  boolean isClosed() {
    return listener.isClosed();
  }

  /** A connection to a port of loopback; fails as it would without anything in between. */
  static Socket connect(int port, int atMostMillis) throws IOException {
    Socket server = new Socket();
    try {
      server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), atMostMillis);
      return server;
    } catch (IOException e) {
      Pipe.abort(server);
      throw e;
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the " + name + " does not close", e);
    }
  }

  private void accept(Consumer<Socket> each) {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        Thread.ofVirtual().start(() -> each.accept(client));
      } catch (IOException expected) {
        // closed; or a client that was gone before it was accepted
      }
    }
  }
}
