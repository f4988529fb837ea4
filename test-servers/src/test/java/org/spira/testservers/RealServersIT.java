package org.spira.testservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RealServersIT {

  static Stream<Arguments> servers() {
    return Stream.of(
        Arguments.of("nats", (Supplier<TestServer>) NatsServer::start),
        Arguments.of("s3", (Supplier<TestServer>) S3Server::start),
        Arguments.of("mongo", (Supplier<TestServer>) MongoServer::start));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("servers")
  void comesBackWhereItWasAfterAKill(String name, Supplier<TestServer> start) {
    try (TestServer server = start.get()) {
      int port = URI.create(server.address()).getPort();
      assertThat(Sockets.accepts(port)).isTrue();

      server.kill();
      assertThat(Sockets.accepts(port)).isFalse();

      server.restart();
      assertThat(Sockets.accepts(port)).isTrue();
    }
  }
}
