package org.spira.bench.wayin.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** One connection to a server on loopback. For one thread. */
final class HttpConnection implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;
  private static final String LENGTH = "content-length:";

  private final Socket socket = new Socket();
  private final InputStream in;
  private boolean ends;

  HttpConnection(int port) throws IOException {
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /**
   * Sends a request and reads the answer, which must be 200 and say how long it is.
   *
   * @return the answer's body
   */
  byte[] ask(Request request) throws IOException {
    return ask(request, Duration.ZERO);
  }

  /** The same, with a body that takes so long to send. */
  byte[] ask(Request request, Duration sending) throws IOException {
    request.sendTo(socket.getOutputStream(), sending);
    String status = line();
    int length = 0;
    boolean chunked = false;
    for (String line = line(); !line.isEmpty(); line = line()) {
      String lower = line.toLowerCase(Locale.ROOT);
      ends |= lower.equals("connection: close");
      chunked |= lower.startsWith("transfer-encoding:");
      if (lower.startsWith(LENGTH)) {
        length = Integer.parseInt(line.substring(LENGTH.length()).strip());
      }
    }
    byte[] body = chunked ? chunks() : in.readNBytes(length);
    if (!status.contains(" 200")) {
      throw new IOException(status + ": " + new String(body, StandardCharsets.UTF_8));
    }
    return body;
  }

  /** Whether the server has said that it answers nothing more here. */
  boolean isOver() {
    return ends;
  }

  /**
   * Asks for server-sent events, and lets something happen once they have begun.
   *
   * @return how long after that the event came, in nanoseconds
   */
  long awaitEvent(Request request, Runnable cause) throws IOException {
    request.sendTo(socket.getOutputStream(), Duration.ZERO);
    awaitLine(":");
    long begun = System.nanoTime();
    cause.run();
    awaitLine("event: ");
    return System.nanoTime() - begun;
  }

  private void awaitLine(String start) throws IOException {
    String line = line();
    while (!line.startsWith(start)) {
      line = line();
    }
  }

  private byte[] chunks() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      all.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
      line();
    }
    line();
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("the server closed the connection");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
