package org.spira.system.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Sends back what it gets. */
final class Echo implements AutoCloseable {
  private final ServerSocket listener;
  private volatile int connections;

  Echo() throws IOException {
    listener = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  int connections() {
    return connections;
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // by the one thread that accepts
  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        connections++;
        Thread.ofVirtual().start(() -> echo(socket));
      } catch (IOException expected) {
        // closed
      }
    }
  }

  private static void echo(Socket socket) {
    try (socket) {
      socket.getInputStream().transferTo(socket.getOutputStream());
    } catch (IOException expected) {
      // the other end was cut
    }
  }

  /** Whether somebody sends back what is sent to this port. */
  static boolean isAnswered(int port) {
    try (Socket client = connect(port)) {
      return ask(client, 3) == 3;
    } catch (IOException expected) {
      return false;
    }
  }

  static Socket connect(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(1000);
    return socket;
  }

  static int ask(Socket client, int value) throws IOException {
    client.getOutputStream().write(value);
    int answer = client.getInputStream().read();
    if (answer < 0) {
      throw new IOException("the connection has ended");
    }
    return answer;
  }
}
