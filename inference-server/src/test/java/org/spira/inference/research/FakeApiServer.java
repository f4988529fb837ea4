package org.spira.inference.research;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says what it was told to if it is shown the right token; gone after the test. */
final class FakeApiServer implements AfterEachCallback {

  static final String TOKEN = "abc";

  private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
  private final HttpServer server = server();

  FakeApiServer() {
    server.createContext("/v1/", this::answer);
    server.start();
  }

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  void says(String path, String json) {
    answers.put("/v1/" + path, json.getBytes(UTF_8));
  }

  void has(String path, byte[] content) {
    answers.put("/v1/" + path, content);
  }

  void gone(String path) {
    answers.remove("/v1/" + path);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String shown = exchange.getRequestHeaders().getFirst("Authorization");
    boolean isTrusted = ("Bearer " + TOKEN).equals(shown);
    byte[] found = answers.get(exchange.getRequestURI().toString());
    boolean isAnswered = isTrusted && found != null;
    byte[] body = found == null || !isTrusted ? "{\"detail\": \"no\"}".getBytes(UTF_8) : found;
    int status = isAnswered ? 200 : isTrusted ? 404 : 401;
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
