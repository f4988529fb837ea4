package org.spira.inference.models.adapter.mlflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever registers a version says where its files lie, and may name any host. */
class ArtifactsElsewhereTest {

  private static final Duration WITHIN = Duration.ofSeconds(5);

  @TempDir Path folder;
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();
  private HttpServer ours;
  private HttpServer other;

  @BeforeEach
  void start() throws IOException {
    ours = server();
    ours.createContext("/", exchange -> answer(exchange, 200, "{}"));
    other = server();
    other.createContext("/", exchange -> answer(exchange, 302, ""));
  }

  @AfterEach
  void stop() {
    ours.stop(0);
    other.stop(0);
  }

  private static HttpServer server() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    return server;
  }

  private static String addressOf(HttpServer server) {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange, int status, String text) throws IOException {
    asked.add(
        exchange.getLocalAddress().getPort()
            + " "
            + exchange.getRequestURI().getPath()
            + " "
            + exchange.getRequestHeaders().containsKey("Authorization"));
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Location", addressOf(ours) + "/elsewhere");
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private void download(HttpServer from) {
    ProxyArtifacts artifacts =
        new ProxyArtifacts(
            new MlflowSettings(addressOf(ours), "reader", "of-tests", WITHIN, WITHIN));

    assertThatThrownBy(() ->
            artifacts.download(
                URI.create(addressOf(from) + "/latest/meta-data"), new ArtifactTarget(folder)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void areAskedForAtOnePathWithoutThePasswordAndNoFurther() {
    download(other);

    assertThat(asked)
        .containsExactly(
            other.getAddress().getPort() + " /api/2.0/mlflow-artifacts/artifacts false");
  }

  @Test
  void areAskedForWithThePasswordAtOurs() {
    download(ours);

    assertThat(asked)
        .containsExactly(ours.getAddress().getPort() + " /api/2.0/mlflow-artifacts/artifacts true");
  }
}
