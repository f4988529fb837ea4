package org.spira.system.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.system.process.Wait;

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
    try (Socket client = Echo.connect(link.port())) {
      assertThat(Echo.ask(client, 7)).isEqualTo(7);
    }
  }

  @Test
  void endsConnectionsWhenCutUntilHealed() throws Exception {
    try (Socket client = Echo.connect(link.port())) {
      assertThat(Echo.ask(client, 1)).isEqualTo(1);
      link.cut();
      assertThatThrownBy(() -> Echo.ask(client, 2)).isInstanceOf(IOException.class);
    }
    assertThat(Echo.isAnswered(link.port())).isFalse();
    link.heal();
    assertThat(Wait.until(SOON, () -> Echo.isAnswered(link.port()))).isTrue();
  }

  @Test
  void forwardsNothingWhenSilentAndDoesNotSaySo() throws IOException {
    try (Socket client = Echo.connect(link.port())) {
      assertThat(Echo.ask(client, 1)).isEqualTo(1);
      link.silence();
      assertThatThrownBy(() -> Echo.ask(client, 2)).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void delaysWhenSlow() throws IOException {
    try (Socket client = Echo.connect(link.port())) {
      link.slow(Duration.ofMillis(100));
      long begin = System.nanoTime();
      assertThat(Echo.ask(client, 1)).isEqualTo(1);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(190));
    }
  }
}
