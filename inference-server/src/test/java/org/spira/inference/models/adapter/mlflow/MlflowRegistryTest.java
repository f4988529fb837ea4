package org.spira.inference.models.adapter.mlflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.minio.MinioClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;

/** Answers that a real MLflow gives rarely, or never while one watches. */
class MlflowRegistryTest {

  private static final String API = "/api/2.0/mlflow/";
  private static final String ARTIFACTS = "/api/2.0/mlflow-artifacts/artifacts";
  private static final RegisteredVersion ONE = new RegisteredVersion("lungs", "1", "there");

  private record Answer(int status, String body) {}

  @TempDir Path target;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> authorizations = new CopyOnWriteArrayList<>();
  private final CountDownLatch hanging = new CountDownLatch(1);
  private HttpServer server = newServer();

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void start() {
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  @AfterEach
  void stop() {
    hanging.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    authorizations.add(String.valueOf(authorization));
    Answer answer =
        answers.getOrDefault(
            exchange.getRequestURI().toString(), new Answer(404, "{\"error_code\": \"x\"}"));
    try {
      if (answer.status() == 0 && hanging.await(30, TimeUnit.SECONDS)) {
        exchange.close();
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    byte[] body = answer.body().getBytes(UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private MlflowRegistry registry() {
    MlflowSettings settings =
        new MlflowSettings(url(), "reader", "secret", Duration.ofSeconds(1), Duration.ofSeconds(1));
    MinioClient s3 = MinioClient.builder().endpoint(url()).region("us-east-1").build();
    return new MlflowRegistry(settings, new Artifacts(settings, s3));
  }

  private void alias(String alias, int status, String body) {
    answers.put(
        API + "registered-models/alias?name=lungs&alias=" + alias, new Answer(status, body));
  }

  private void stage(int status, String body) {
    answers.put(API + "registered-models/get-latest-versions", new Answer(status, body));
  }

  private static String version(String number, String status) {
    return "{\"version\": \"%s\", \"status\": \"%s\", \"source\": \"s3://b/p\"}"
        .formatted(number, status);
  }

  @Test
  void theAliasWinsOverTheStage() {
    alias("production", 200, "{\"model_version\": " + version("3", "READY") + "}");
    stage(200, "{\"model_versions\": [" + version("2", "READY") + "]}");
    assertThat(registry().find("lungs", ModelRole.PRODUCTION))
        .contains(new RegisteredVersion("lungs", "3", "s3://b/p"));
    assertThat(authorizations).containsOnly("Basic cmVhZGVyOnNlY3JldA==");
  }

  @Test
  void theStageServesWhereThereIsNoAliasInAnyVersionsWayOfSayingSo() {
    stage(200, "{\"model_versions\": [" + version("2", "READY") + "]}");
    for (int status : new int[] {400, 404}) {
      alias("production", status, "{\"error_code\": \"INVALID_PARAMETER_VALUE\"}");
      assertThat(registry().find("lungs", ModelRole.PRODUCTION).orElseThrow().version())
          .isEqualTo("2");
    }
    assertThat(registry().find("lungs", ModelRole.CHALLENGER)).isEmpty();
  }

  @Test
  void thereIsNoneWhenNeitherNamesOne() {
    stage(200, "{}");
    assertThat(registry().find("lungs", ModelRole.PRODUCTION)).isEmpty();
    assertThat(registry().find("lungs", "7")).isEmpty();
  }

  @Test
  void aVersionThatIsNotReadyIsNotTaken() {
    alias("production", 200, "{\"model_version\": " + version("3", "PENDING_REGISTRATION") + "}");
    assertThatThrownBy(() -> registry().find("lungs", ModelRole.PRODUCTION))
        .isInstanceOf(NeighbourAwayException.class)
        .hasMessageContaining("PENDING_REGISTRATION");
  }

  @Test
  void isAwayWhenItFailsHangsTalksNonsenseOrIsGone() {
    for (Answer answer :
        List.of(
            new Answer(500, "{}"),
            new Answer(403, "{}"),
            new Answer(200, "<html>"),
            new Answer(0, "never"))) {
      alias("production", answer.status(), answer.body());
      assertThatThrownBy(() -> registry().find("lungs", ModelRole.PRODUCTION))
          .as("status %s", answer.status())
          .isInstanceOf(NeighbourAwayException.class)
          .hasMessageNotContaining("secret");
    }
    server.stop(0);
    assertThatThrownBy(() -> registry().find("lungs", ModelRole.PRODUCTION))
        .isInstanceOf(NeighbourAwayException.class)
        .hasMessage("MLflow cannot be reached");
    server = newServer();
  }

  private void located(String uri) {
    answers.put(
        API + "model-versions/get-download-uri?name=lungs&version=1",
        new Answer(200, "{\"artifact_uri\": \"" + uri + "\"}"));
  }

  private void listed(String path, String files) {
    answers.put(ARTIFACTS + "?path=" + path, new Answer(200, "{\"files\": [" + files + "]}"));
  }

  @Test
  void bringsWholeFoldersThroughTheProxy() {
    located("mlflow-artifacts:/1/models/m/artifacts");
    listed(
        "1%2Fmodels%2Fm%2Fartifacts",
        "{\"path\": \"MLmodel\", \"is_dir\": false}, {\"path\": \"data dir\", \"is_dir\": true}");
    listed(
        "1%2Fmodels%2Fm%2Fartifacts%2Fdata+dir", "{\"path\": \"weights.bin\", \"is_dir\": false}");
    answers.put(ARTIFACTS + "/1/models/m/artifacts/MLmodel", new Answer(200, "flavors:"));
    answers.put(
        ARTIFACTS + "/1/models/m/artifacts/data%20dir/weights.bin", new Answer(200, "0123"));
    registry().download(ONE, target);
    assertThat(target.resolve("MLmodel")).hasContent("flavors:");
    assertThat(target.resolve("data dir/weights.bin")).hasContent("0123");
  }

  @Test
  void writesNothingOutsideOfTheFolder() {
    located("mlflow-artifacts:/m");
    for (String evil : List.of("..", "", "a\\\\..\\\\b")) {
      listed("m", "{\"path\": \"" + evil + "\", \"is_dir\": false}");
      answers.put(ARTIFACTS + "/m/" + evil, new Answer(200, "evil"));
      answers.put(ARTIFACTS + "/m", new Answer(200, "evil"));
      answers.put(ARTIFACTS + "/m/a%5C..%5Cb", new Answer(200, "evil"));
      assertThatThrownBy(() -> registry().download(ONE, target))
          .as("artifact '%s'", evil)
          .isInstanceOf(NeighbourAwayException.class)
          .hasMessageContaining("leads out of the model's folder");
    }
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void bringsFoldersOfASharedDisk(@TempDir Path shared) throws IOException {
    Files.createDirectories(shared.resolve("data"));
    Files.writeString(shared.resolve("MLmodel"), "flavors:");
    Files.writeString(shared.resolve("data/weights.bin"), "0123");
    for (String uri : List.of(shared.toString(), shared.toUri().toString())) {
      located(uri);
      Path into = target.resolve(Integer.toString(uri.length()));
      registry().download(ONE, into);
      assertThat(into.resolve("data/weights.bin")).hasContent("0123");
    }
    located("file:" + shared.resolve("absent"));
    assertThatThrownBy(() -> registry().download(ONE, target))
        .isInstanceOf(NeighbourAwayException.class);
  }

  @Test
  void saysWhatItCannotBring() {
    located("dbfs:/models/1");
    assertThatThrownBy(() -> registry().download(ONE, target))
        .isInstanceOf(NeighbourAwayException.class)
        .hasMessageContaining("'dbfs:'");
    located("mlflow-artifacts:/m");
    listed("m", "");
    assertThatThrownBy(() -> registry().download(ONE, target))
        .hasMessageContaining("nothing there");
    listed("m", "{\"path\": \"MLmodel\", \"is_dir\": false}");
    answers.put(ARTIFACTS + "/m/MLmodel", new Answer(0, "never"));
    assertThatThrownBy(() -> registry().download(ONE, target)).hasMessageContaining("took longer");
  }

  @Test
  void asksForNoNameThatWouldBeAnotherQuestion() {
    assertThatThrownBy(() -> registry().find("a&b", ModelRole.PRODUCTION))
        .isInstanceOf(NeighbourAwayException.class)
        .hasMessageContaining("no name");
  }
}
