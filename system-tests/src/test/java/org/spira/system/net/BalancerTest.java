package org.spira.system.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** The balancer gives connections to those that take them. */
class BalancerTest {

  private static final Duration SOON = Duration.ofSeconds(10);
  private Echo server;

  @BeforeEach
  void open() throws IOException {
    server = new Echo();
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  @Test
  void takesTurnsAmongThoseThatAreReady() throws Exception {
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
        assertThat(Echo.isAnswered(balancer.port())).as("anybody, when nobody is ready").isTrue();
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
    return IntStream.range(0, 3).allMatch(i -> Echo.isAnswered(port));
  }
}
