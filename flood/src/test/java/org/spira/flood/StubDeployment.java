package org.spira.flood;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Just enough of the API to flood and to check, with answers that a test can spoil. */
final class StubDeployment implements AfterEachCallback {

  static final String PASSWORD = "a password";

  final Map<String, String> statuses = new ConcurrentHashMap<>();
  final List<String> keys = new CopyOnWriteArrayList<>();
  final List<String> bodies = new CopyOnWriteArrayList<>();
  final AtomicInteger logins = new AtomicInteger();

  /** How many of the coming requests for an inference are answered 503. */
  final AtomicInteger refusals = new AtomicInteger();

  /** How many of the coming calls find their token expired. */
  final AtomicInteger expired = new AtomicInteger();

  private final HttpServer server;

  StubDeployment() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/v1/users/auth", this::authenticate);
    server.createContext("/v1/models/", exchange -> answer(exchange, 200, models()));
    server.createContext("/v1/users/u1/inferences", this::inferences);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on, nobody answers. */
  void stop() {
    server.stop(0);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    stop();
  }

  private void authenticate(HttpExchange exchange) {
    logins.incrementAndGet();
    boolean right = read(exchange).equals("username=nurse&password=a+password");
    answer(
        exchange,
        right ? 200 : 401,
        right ? "{\"id\": \"u1\", \"access_token\": \"t\", \"token_type\": \"bearer\"}" : "{}");
  }

  private static String models() {
    return "{\"models\": [{\"id\": \"m1\", \"name\": \"one\"}, {\"id\": \"m2\", \"name\":"
        + " \"two\"}]}";
  }

  private void inferences(HttpExchange exchange) {
    String body = read(exchange);
    if (expired.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      answer(exchange, 401, "{}");
    } else if (exchange.getRequestMethod().equals("POST")) {
      create(exchange, body);
    } else {
      String path = exchange.getRequestURI().getPath();
      String status = statuses.get(path.substring(path.lastIndexOf('/') + 1));
      answer(exchange, status == null ? 404 : 200, "{\"status\": \"" + status + "\"}");
    }
  }

  private void create(HttpExchange exchange, String body) {
    bodies.add(body);
    keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
    if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      exchange.getResponseHeaders().add("Retry-After", "0");
      answer(exchange, 503, "{}");
    } else {
      String id = "i" + statuses.size();
      statuses.put(id, "completed");
      answer(exchange, 200, "{\"inference_id\": \"" + id + "\"}");
    }
  }

  private static String read(HttpExchange exchange) {
    try {
      return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(HttpExchange exchange, int status, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
