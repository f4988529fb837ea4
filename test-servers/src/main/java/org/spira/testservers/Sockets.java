package org.spira.testservers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on loopback, and what answers there. Safe for use by several threads. */
public final class Sockets {

  private static final int CONNECT_MILLIS = 500;
  private static final Duration ANSWER = Duration.ofMillis(1500);
  private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(ANSWER).build();

  // below what systems give to outgoing connections: one of those may take a port between its
  // choice and its use, or while the server that has it is restarted
  private static final int FIRST = 15_000;
  private static final int LAST = 32_000;
  private static final int ATTEMPTS = 1000;

  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private Sockets() {}

  /** A port that nobody listens on just now, another one each time. */
  public static int freePort() {
    for (int i = 0; i < ATTEMPTS; i++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
      if (isFree(port) && GIVEN.add(port)) {
        return port;
      }
    }
    throw new IllegalStateException("no free port on loopback");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  /** Whether somebody accepts connections there. */
  public static boolean accepts(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
      return true;
    } catch (IOException expected) {
      return false;
    }
  }

  /** Whether a question by HTTP is answered 200. */
  public static boolean answerOk(String url) throws InterruptedException {
    return status(url) == 200;
  }

  /**
   * What a question by HTTP is answered; 0 when it is not, in a time that a living server keeps.
   */
  public static int status(String url) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(ANSWER).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException expected) {
      return 0;
    }
  }
}
