package org.spira.system.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Two connections that are forwarded to each other, on a virtual thread for each direction. */
final class Pipe {

  private static final int CHUNK = 64 * 1024;

  private final Socket client;
  private final Socket server;
  private final BooleanSupplier passes;
  private final Consumer<Pipe> whenOver;
  private final AtomicInteger open = new AtomicInteger(2);

  /**
   * Forwards nothing yet.
   *
   * @param passes asked for each piece of data, whether it may go on; may take its time
   */
  Pipe(Socket client, Socket server, BooleanSupplier passes, Consumer<Pipe> whenOver) {
    this.client = client;
    this.server = server;
    this.passes = passes;
    this.whenOver = whenOver;
  }

  void start() {
    Thread.ofVirtual().start(() -> forward(client, server));
    Thread.ofVirtual().start(() -> forward(server, client));
  }

  /** Ends both connections so that both ends see a reset. */
  void reset() {
    abort(client);
    abort(server);
  }

  static void abort(Socket socket) {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException expected) {
      // it is closed already
    }
  }

  private void forward(Socket from, Socket to) {
    try {
      copy(from, to);
    } catch (IOException expected) {
      reset();
    } finally {
      if (open.decrementAndGet() == 0) {
        end();
      }
    }
  }

  private void end() {
    close(client);
    close(server);
    whenOver.accept(this);
  }

  private void copy(Socket from, Socket to) throws IOException {
    from.setTcpNoDelay(true);
    InputStream in = from.getInputStream();
    OutputStream out = to.getOutputStream();
    byte[] chunk = new byte[CHUNK];
    int length;
    while ((length = in.read(chunk)) >= 0) {
      if (passes.getAsBoolean()) {
        out.write(chunk, 0, length);
      }
    }
    to.shutdownOutput();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException expected) {
      // nothing is left to be lost
    }
  }
}
