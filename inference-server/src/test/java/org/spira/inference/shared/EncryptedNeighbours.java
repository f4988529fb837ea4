package org.spira.inference.shared;

import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.InferenceServer;
import org.spira.testservers.NatsServer;
import org.spira.testservers.tls.ServiceProcess;
import org.spira.testservers.tls.TestAuthority;
import org.spira.testservers.tls.TlsFront;

/** Neighbours that speak TLS, and a service between them. */
abstract class EncryptedNeighbours {

  static final Duration SOON = Duration.ofSeconds(90);

  @TempDir Path folder;
  final Queue<String> asked = new ConcurrentLinkedQueue<>();
  TestAuthority authority;
  NatsServer nats;
  HttpServer neighbour;
  TlsFront front;

  @BeforeEach
  void start() throws IOException {
    authority = new TestAuthority(folder);
    TestAuthority.Identity broker = authority.issue("broker");
    nats = NatsServer.encrypted(broker.certificate(), broker.key());
    authority.issue("neighbour");
    neighbour = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    neighbour.createContext("/", this::answer);
    neighbour.start();
    front = new TlsFront(authority.context("neighbour"), neighbour.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    front.close();
    neighbour.stop(0);
    nats.close();
  }

  /** Has nothing, and says so: what counts is that it was asked. */
  void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI().getPath());
    byte[] body = "{\"error_code\":\"RESOURCE_DOES_NOT_EXIST\"}".getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.sendResponseHeaders(404, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  ServiceProcess service(int port, Map<String, String> more) {
    String address = "https://localhost:" + front.port();
    Map<String, String> environment = new HashMap<>(more);
    environment.put("SPIRA_PORT", String.valueOf(port));
    environment.put("SPIRA_NATS_URL", nats.url());
    environment.put("SPIRA_S3_ENDPOINT", address);
    environment.put("SPIRA_S3_ACCESS_KEY", "of-tests");
    environment.put("SPIRA_S3_SECRET_KEY", "of-tests");
    environment.put("SPIRA_REGISTRY_URI", address);
    environment.put("SPIRA_REGISTRY_POLL", "500ms");
    environment.put("SPIRA_MODEL_CACHE", folder.resolve("models").toString());
    environment.put("SPIRA_MODELS", "demo");
    return new ServiceProcess(InferenceServer.class.getName(), environment);
  }

  HttpResponse<String> readiness(String address) throws IOException, InterruptedException {
    try (HttpClient client =
        HttpClient.newBuilder().sslContext(authority.context("neighbour")).build()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness")).build(),
          BodyHandlers.ofString());
    }
  }

  Map<String, String> servedBy(TestAuthority.Identity own) {
    return Map.of(
        "SPIRA_TLS", "true",
        "SPIRA_TLS_CERTIFICATE", own.certificate().toString(),
        "SPIRA_TLS_KEY", own.key().toString(),
        "SPIRA_CA_FILE", authority.certificate().toString());
  }

  void awaitAsked(String part) {
    await().atMost(SOON).until(() -> asked.stream().anyMatch(path -> path.contains(part)));
  }
}
