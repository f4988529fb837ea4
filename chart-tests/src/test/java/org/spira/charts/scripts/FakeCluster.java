package org.spira.charts.scripts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.spira.charts.rendering.Yaml;

/** The part of the Kubernetes API that keeps one Secret; can be told to answer an error first. */
final class FakeCluster implements AutoCloseable {

  private final HttpServer server =
      HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  private final Map<String, String> data = new TreeMap<>();
  private final Deque<Integer> errors = new ArrayDeque<>();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private boolean exists;
  private int version = 1;

  FakeCluster() throws IOException {
    server.createContext("/api/v1/namespaces/hospital/secrets", this::answer);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Makes the Secret with these values, as an earlier release left it. */
  synchronized void holds(Map<String, String> values) {
    exists = true;
    data.putAll(values);
  }

  synchronized void answersFirst(Integer... statuses) {
    errors.addAll(List.of(statuses));
  }

  synchronized Map<String, String> values() {
    return new TreeMap<>(data);
  }

  /** The verbs of all calls, in order. */
  List<String> calls() {
    return List.copyOf(calls);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    String verb = exchange.getRequestMethod();
    calls.add(verb);
    Map<String, Object> body =
        Yaml.map(Yaml.documents(text(exchange)).stream().findFirst().orElse(null));
    Integer error = errors.poll();
    if (error != null) {
      reply(exchange, error, "{}");
    } else if (!"Bearer the-token".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      reply(exchange, 401, "{}");
    } else {
      answer(exchange, verb, body);
    }
  }

  private void answer(HttpExchange exchange, String verb, Map<String, Object> body)
      throws IOException {
    if (verb.equals("GET")) {
      reply(exchange, exists ? 200 : 404, exists ? secret() : "{}");
    } else if (verb.equals("POST")) {
      reply(exchange, exists ? 409 : 201, exists ? "{}" : store(body));
    } else {
      boolean current =
          String.valueOf(version).equals(Yaml.at(body, "metadata", "resourceVersion"));
      reply(exchange, current ? 200 : 409, current ? store(body) : "{}");
    }
  }

  private String store(Map<String, Object> body) {
    exists = true;
    version++;
    Yaml.map(body.get("stringData")).forEach((key, value) -> data.put(key, String.valueOf(value)));
    return secret();
  }

  private String secret() {
    String members =
        data.entrySet().stream()
            .map(each -> "\"%s\":\"%s\"".formatted(each.getKey(), base64(each.getValue())))
            .collect(Collectors.joining(","));
    return "{\"metadata\":{\"name\":\"spira-credentials\",\"resourceVersion\":\""
        + version
        + "\"},\"data\":{"
        + members
        + "}}";
  }

  private static String base64(String value) {
    return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
