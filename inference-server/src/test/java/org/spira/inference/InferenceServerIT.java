package org.spira.inference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.common.RecordingPart;
import org.spira.common.ResultMessage;
import org.springframework.context.ConfigurableApplicationContext;

/** From a message on the channel to a result, through a real broker and a real store. */
class InferenceServerIT {

  private static final String KEY = "a key of at least thirty-two characters";

  @TempDir static Path cache;
  private static TestBed bed;
  private static ConfigurableApplicationContext server;

  @BeforeAll
  static void start() throws Exception {
    bed = new TestBed();
    server =
        bed.startServer(
            TestBed.REPOSITORY.resolve("models/registry"),
            cache,
            "--SPIRA_HTTP_MODELS=true",
            "--SPIRA_HTTP_KEY=" + KEY,
            "--SPIRA_HTTP_MODEL_NAMES=half-plus-two");
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    bed.close();
  }

  @Test
  void diagnosesPausesAndFluentSpeech() throws Exception {
    bed.send("a".repeat(24), "pauses-frase.wav", "pauses-parlenda.wav");
    ResultMessage pauses = bed.result();
    assertThat(pauses.diagnosis()).isEqualTo("positive");
    assertThat(pauses.model()).isEqualTo(TestBed.MODEL);
    assertThat(pauses.modelVersion()).isEqualTo("1");
    assertThat(pauses.modelDigest()).matches("[0-9a-f]{64}");
    assertThat(pauses.error()).isNull();

    bed.send("b".repeat(24), "", "fluent-parlenda.wav");
    assertThat(bed.result().diagnosis()).isEqualTo("negative");
  }

  @Test
  void answersWhatCannotBeHeardWithTheReason() throws Exception {
    String id = "c".repeat(24);
    bed.put(RecordingPart.FRASE.objectKey(id), "no sound".getBytes(UTF_8));
    bed.put(RecordingPart.PARLENDA.objectKey(id), new byte[0]);
    bed.ask(id);
    ResultMessage result = bed.result();
    assertThat(result.error()).startsWith("recording frase cannot be heard");
    assertThat(result.diagnosis()).isEqualTo(ResultMessage.NO_DIAGNOSIS);
    assertThat(result.output()).isEqualTo(ResultMessage.NO_OUTPUT);
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    bed.ask("d".repeat(24));
    assertThat(bed.result().error()).isEqualTo("recording frase is missing");

    bed.send("e".repeat(24), "", "");
    assertThat(bed.result().error()).contains("frase, parlenda").contains("none of that was sent");
  }

  @Test
  void isReadyAndShowsItsMeters() throws Exception {
    await().untilAsserted(() -> assertThat(get("/actuator/health/readiness")).contains("\"UP\""));
    assertThat(get("/actuator/health/liveness")).contains("\"UP\"");
    assertThat(get("/actuator/prometheus"))
        .contains("spira_model_info{")
        .contains("model=\"demonstration-pauses\"");
  }

  @Test
  void answersDirectlyWhenAskedTo() throws Exception {
    await().untilAsserted(() -> assertThat(get("/v2/health/ready")).contains("true"));
    assertThat(get("/v1/models/half-plus-two")).isEqualTo("{\"error\":\"Not authenticated\"}");
    assertThat(exchange(withKey(), "/v1/models/half-plus-two")).contains("AVAILABLE");
    assertThat(send("/v1/models/half-plus-two:predict", "{\"instances\": [1.0, 2.0, 5.0]}"))
        .isEqualTo("{\"predictions\":[2.5,3.0,4.5]}");
  }

  private static String get(String path) throws Exception {
    return exchange(HttpRequest.newBuilder(), path);
  }

  private static String send(String path, String body) throws Exception {
    return exchange(
        withKey()
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        path);
  }

  private static HttpRequest.Builder withKey() {
    return HttpRequest.newBuilder().header("Authorization", "Bearer " + KEY);
  }

  private static String exchange(HttpRequest.Builder request, String path) throws Exception {
    int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    URI uri = URI.create("http://localhost:" + port + path);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.uri(uri).build(), HttpResponse.BodyHandlers.ofString()).body();
    }
  }
}
