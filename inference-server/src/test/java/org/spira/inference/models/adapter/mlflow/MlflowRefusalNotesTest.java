package org.spira.inference.models.adapter.mlflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a real MLflow is asked, and what it answers rarely. */
class MlflowRefusalNotesTest {

  private static final RegisteredVersion ONE = new RegisteredVersion("lungs", "1", "there");
  private static final String NOTED =
      "{\"model_version\":{\"tags\":[{\"key\":\"a\"},{\"key\":\"spira.refused\"}]}}";

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile String version = NOTED;
  private volatile int writes = 200;
  private HttpServer server = newServer();
  private MlflowRefusalNotes notes = notes();

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private MlflowRefusalNotes notes() {
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

  private void answer(HttpExchange exchange) throws IOException {
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

  private JsonNode written(String beginning) {
    assertThat(asked.getLast()).startsWith(beginning);
    return JsonMapper.shared().readTree(asked.getLast().substring(beginning.length()));
  }

  @Test
  void areATagWithStepAndReason() {
    notes.note(ONE, "warm-up", "the model's \"output\" is not a finite number");

    JsonNode body =
        written("POST /api/2.0/mlflow/model-versions/set-tag Basic d3JpdGVyOnNlY3JldA== ");
    assertThat(body.path("name").asString()).isEqualTo("lungs");
    assertThat(body.path("version").asString()).isEqualTo("1");
    assertThat(body.path("key").asString()).isEqualTo("spira.refused");
    assertThat(body.path("value").asString())
        .isEqualTo("warm-up: the model's \"output\" is not a finite number");
  }

  @Test
  void areCutToWhatMlflowTakes() {
    notes.note(ONE, "load", "x".repeat(9_000));

    String value =
        written("POST /api/2.0/mlflow/model-versions/set-tag Basic d3JpdGVyOnNlY3JldA== ")
            .path("value")
            .asString();
    assertThat(value).hasSize(5_000).startsWith("load: xxx").endsWith("x…");
  }

  @Test
  void areTakenAwayWhereTheyAre() {
    notes.clear(ONE);

    JsonNode body =
        written("DELETE /api/2.0/mlflow/model-versions/delete-tag Basic d3JpdGVyOnNlY3JldA== ");
    assertThat(body.path("key").asString()).isEqualTo("spira.refused");
    assertThat(body.path("version").asString()).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"model_version\":{\"tags\":[{\"key\":\"a\"}]}}", "{\"model_version\":{}}"})
  void nothingIsWrittenWhereThereIsNone(String without) {
    version = without;

    notes.clear(ONE);

    assertThat(asked).singleElement().asString().startsWith("GET ");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 405})
  void anMlflowThatForbidsItIsNoFailure(int status) {
    writes = status;

    assertThatCode(() -> notes.note(ONE, "load", "broken")).doesNotThrowAnyException();
    assertThatCode(() -> notes.clear(ONE)).doesNotThrowAnyException();
  }

  @Test
  void anMlflowThatFailsOrIsGoneIsAskedAgain() {
    writes = 503;
    assertThatThrownBy(() -> notes.note(ONE, "load", "broken"))
        .isInstanceOf(NeighbourAwayException.class);
    server.stop(0);
    assertThatThrownBy(() -> notes.note(ONE, "load", "broken"))
        .isInstanceOf(NeighbourAwayException.class)
        .hasMessageNotContaining("secret");
    server = newServer();
    notes = notes();
  }
}
