package org.spira.inference.research.asking;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.spira.common.Sha256;

/** Says what it was told to if it is shown the right token; gone after the test. */
public final class FakeApiServer implements AfterEachCallback {

  static final String TOKEN = "abc";

  private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
  private final Map<String, String> digests = new ConcurrentHashMap<>();
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

  /** What is sent from there differs from what is said about it. */
  void damages(String path) {
    digests.put("/v1/" + path, digest(new byte[0]));
  }

  void gone(String path) {
    answers.remove("/v1/" + path);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().equals("/v1/users/auth")) {
      logIn(exchange);
      return;
    }
    String shown = exchange.getRequestHeaders().getFirst("Authorization");
    boolean isTrusted = ("Bearer " + TOKEN).equals(shown);
    byte[] found = answers.get(exchange.getRequestURI().toString());
    boolean isAnswered = isTrusted && found != null;
    byte[] body = found == null || !isTrusted ? "{\"detail\": \"no\"}".getBytes(UTF_8) : found;
    int status = isAnswered ? 200 : isTrusted ? 404 : 401;
    exchange
        .getResponseHeaders()
        .set(
            "Repr-Digest", digests.getOrDefault(exchange.getRequestURI().toString(), digest(body)));
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void logIn(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    boolean isRight = form.equals("password=right+%26+good&username=rita");
    byte[] body =
        (isRight ? "{\"access_token\": \"" + TOKEN + "\"}" : "{\"detail\": \"no\"}")
            .getBytes(UTF_8);
    exchange.sendResponseHeaders(isRight ? 200 : 401, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String digest(byte[] body) {
    return "sha-256=:" + Base64.getEncoder().encodeToString(Sha256.begin().digest(body)) + ":";
  }
}
