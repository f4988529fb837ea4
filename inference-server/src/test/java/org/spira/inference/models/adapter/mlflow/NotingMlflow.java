package org.spira.inference.models.adapter.mlflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.spira.inference.models.application.port.RegisteredVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An MLflow that keeps tags of one version. */
abstract class NotingMlflow {

  static final RegisteredVersion ONE = new RegisteredVersion("lungs", "1", "there");
  static final String NOTED =
      "{\"model_version\":{\"tags\":[{\"key\":\"a\"},{\"key\":\"spira.refused\"}]}}";

  final List<String> asked = new CopyOnWriteArrayList<>();
  volatile String version = NOTED;
  volatile int writes = 200;
  HttpServer server = newServer();
  MlflowRefusalNotes notes = notes();

  static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  MlflowRefusalNotes notes() {
    Duration within = Duration.ofSeconds(5);
    return new MlflowRefusalNotes(
        new MlflowSettings(
            "http://localhost:" + server.getAddress().getPort() + "/",
            "writer",
            "secret",
            within,
            within));
  }

  @BeforeEach
  void start() {
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  void answer(HttpExchange exchange) throws IOException {
    boolean reads = exchange.getRequestMethod().equals("GET");
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String user = exchange.getRequestHeaders().getFirst("Authorization");
    String line = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + user;
    asked.add(reads ? line : line + " " + body);
    byte[] answer = (reads ? version : "{}").getBytes(UTF_8);
    exchange.sendResponseHeaders(reads ? 200 : writes, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  JsonNode written(String beginning) {
    assertThat(asked.getLast()).startsWith(beginning);
    return JsonMapper.shared().readTree(asked.getLast().substring(beginning.length()));
  }
}
