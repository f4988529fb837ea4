package org.spira.testservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RealServersIT {

  static Stream<Arguments> servers() {
    Supplier<TestServer> nats = NatsServer::start;
    Supplier<TestServer> s3 = S3Server::start;
    Supplier<TestServer> mongo = MongoServer::start;
    Function<TestServer, String> natsUrl = server -> ((NatsServer) server).url();
    Function<TestServer, String> s3Url = server -> ((S3Server) server).endpoint();
    Function<TestServer, String> mongoUrl = server -> ((MongoServer) server).uri();
    return Stream.of(
        Arguments.of("nats", nats, natsUrl),
        Arguments.of("s3", s3, s3Url),
        Arguments.of("mongo", mongo, mongoUrl));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("servers")
  void comesBackWhereItWasAfterAKill(
      String name, Supplier<TestServer> start, Function<TestServer, String> address) {
    try (TestServer server = start.get()) {
      int port = URI.create(address.apply(server)).getPort();
      assertThat(Sockets.accepts(port)).isTrue();

      server.kill();
      assertThat(Sockets.accepts(port)).isFalse();

      server.restart();
      assertThat(Sockets.accepts(port)).isTrue();
    }
  }
}
