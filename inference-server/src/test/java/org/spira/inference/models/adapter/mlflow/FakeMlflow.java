package org.spira.inference.models.adapter.mlflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.minio.MinioClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says what it was told to, and 404 to all other questions; gone after the test. */
final class FakeMlflow implements AfterEachCallback {

  private static final String API = "/api/2.0/mlflow/";
  private static final String ARTIFACTS = "/api/2.0/mlflow-artifacts/artifacts";

  final List<String> authorizations = new CopyOnWriteArrayList<>();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final CountDownLatch hanging = new CountDownLatch(1);
  private final HttpServer server = server();

  /** With the status 0, it hangs before the body's last byte. */
  record Answer(int status, String body) {}

  FakeMlflow() {
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  MlflowRegistry registry() {
    String url = "http://localhost:" + server.getAddress().getPort();
    MlflowSettings settings =
        new MlflowSettings(url, "reader", "secret", Duration.ofSeconds(1), Duration.ofSeconds(1));
    MinioClient s3 = MinioClient.builder().endpoint(url).region("us-east-1").build();
    return new MlflowRegistry(settings, new Artifacts(settings, s3));
  }

  void model(Answer answer) {
    answers.put(API + "registered-models/get?name=lungs", answer);
  }

  /** Whose aliases are told by number, and only its latest versions whole. */
  void model(Map<String, String> aliases, String... latest) {
    String named =
        aliases.entrySet().stream()
            .map(each ->
                "{\"alias\": \"%s\", \"version\": \"%s\"}"
                    .formatted(each.getKey(), each.getValue()))
            .collect(Collectors.joining(","));
    String body =
        "{\"registered_model\": {\"aliases\": [%s], \"latest_versions\": [%s]}}"
            .formatted(named, String.join(",", latest));
    model(new Answer(200, body));
  }

  /** What is answered when this version is asked for. */
  void numbered(String number, String version) {
    answers.put(
        API + "model-versions/get?name=lungs&version=" + number,
        new Answer(200, "{\"model_version\": " + version + "}"));
  }

  static String version(String number, String members) {
    return "{\"version\": \"%s\", \"status\": \"READY\", \"source\": \"s3://b/p\"%s}"
        .formatted(number, members);
  }

  void located(String uri) {
    answers.put(
        API + "model-versions/get-download-uri?name=lungs&version=1",
        new Answer(200, "{\"artifact_uri\": \"" + uri + "\"}"));
  }

  void listed(String path, String files) {
    answers.put(ARTIFACTS + "?path=" + path, new Answer(200, "{\"files\": [" + files + "]}"));
  }

  void artifact(String path, Answer answer) {
    answers.put(ARTIFACTS + path, answer);
  }

  void stop() {
    hanging.countDown();
    server.stop(0);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    stop();
  }

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    String asked = exchange.getRequestURI().toString();
    Answer answer = answers.getOrDefault(asked, new Answer(404, "{\"error_code\": \"x\"}"));
    byte[] body = answer.body().getBytes(UTF_8);
    if (answer.status() == 0) {
      hangAfter(body, exchange);
    } else {
      reply(answer.status(), body, exchange);
    }
    exchange.close();
  }

  private static void reply(int status, byte[] body, HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private void hangAfter(byte[] body, HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, body.length + 1);
    exchange.getResponseBody().write(body);
    exchange.getResponseBody().flush();
    boolean unused = isOver();
  }

  private boolean isOver() {
    try {
      return hanging.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
