package org.spira.system.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.system.net.Balancer.Health;
import org.spira.system.process.Wait;
import org.spira.testservers.Sockets;

/** The network of the system tests does to connections what it says. */
class TcpLinkTest {

  private static final Duration SOON = Duration.ofSeconds(10);
  private Echo server;
  private TcpLink link;

  @BeforeEach
  void open() throws IOException {
    server = new Echo();
    link = new TcpLink("a>b", server.port());
  }

  @AfterEach
  void close() throws IOException {
    link.close();
    server.close();
  }

  @Test
  void forwardsBothWays() throws IOException {
    try (Socket client = connect(link.port())) {
      assertThat(ask(client, 7)).isEqualTo(7);
    }
  }

  @Test
  void endsConnectionsWhenCutUntilHealed() throws Exception {
    try (Socket client = connect(link.port())) {
      assertThat(ask(client, 1)).isEqualTo(1);
      link.cut();
      assertThatThrownBy(() -> ask(client, 2)).isInstanceOf(IOException.class);
    }
    assertThat(isAnswered(link.port())).isFalse();
    link.heal();
    assertThat(Wait.until(SOON, () -> isAnswered(link.port()))).isTrue();
  }

  @Test
  void forwardsNothingWhenSilentAndDoesNotSaySo() throws IOException {
    try (Socket client = connect(link.port())) {
      assertThat(ask(client, 1)).isEqualTo(1);
      link.silence();
      assertThatThrownBy(() -> ask(client, 2)).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void delaysWhenSlow() throws IOException {
    try (Socket client = connect(link.port())) {
      link.slow(Duration.ofMillis(100));
      long begin = System.nanoTime();
      assertThat(ask(client, 1)).isEqualTo(1);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(190));
    }
  }

  @Test
  void theBalancerTakesTurnsAmongThoseThatAreReady() throws Exception {
    try (Echo other = new Echo()) {
      Map<Integer, Health> health = new ConcurrentHashMap<>();
      health.put(server.port(), Health.READY);
      health.put(other.port(), Health.READY);
      List<Integer> ports = List.of(server.port(), Sockets.freePort(), other.port());
      Balancer.Probe probe = port -> Optional.ofNullable(health.get(port)).orElse(Health.SILENT);
      try (Balancer balancer = new Balancer(ports, probe)) {
        assertThat(Wait.until(SOON, () -> spread(balancer, other))).isTrue();

        health.put(other.port(), Health.NOT_READY);
        assertThat(Wait.until(SOON, () -> avoids(balancer, other))).isTrue();
        balancer.leave(server.port());
        assertThat(isAnswered(balancer.port())).as("anybody, when nobody is ready").isTrue();
      }
    }
  }

  private boolean spread(Balancer balancer, Echo other) {
    int before = other.connections();
    return areAllAnswered(balancer.port()) && other.connections() > before;
  }

  private boolean avoids(Balancer balancer, Echo other) {
    int before = other.connections();
    return areAllAnswered(balancer.port()) && other.connections() == before;
  }

  private static boolean areAllAnswered(int port) {
    return IntStream.range(0, 3).allMatch(i -> isAnswered(port));
  }

  private static boolean isAnswered(int port) {
    try (Socket client = connect(port)) {
      return ask(client, 3) == 3;
    } catch (IOException expected) {
      return false;
    }
  }

  private static Socket connect(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(1000);
    return socket;
  }

  private static int ask(Socket client, int value) throws IOException {
    client.getOutputStream().write(value);
    int answer = client.getInputStream().read();
    if (answer < 0) {
      throw new IOException("the connection has ended");
    }
    return answer;
  }

  /** Sends back what it gets. */
  private static final class Echo implements AutoCloseable {
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
  }
}
