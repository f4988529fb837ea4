package org.spira.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Everything in one process, as a person who tries it out uses it. */
class StandaloneIT {

  private static final Duration SOON = Duration.ofSeconds(20);
  @TempDir private Path data;

  @Test
  void takesRecordingsToDiagnosesAndKeepsThemOverARestart() throws Exception {
    String firstPage;
    String positive;
    try (Standalone.Running spira = StartedServer.start(data, Map.of())) {
      firstPage = spira.page();
      BrowserApp app = StartedServer.logIn(spira);
      positive = app.request("pauses", "demonstration-pauses");
      assertDiagnosis("positive", app.result(positive));
      assertDiagnosis("negative", app.result(app.request("fluent", "demonstration-pauses")));
    }
    assertKept(positive, StartedServer.password(firstPage));
  }

  private void assertKept(String inference, String password) throws Exception {
    try (Standalone.Running again = StartedServer.start(data, Map.of())) {
      assertThat(again.page()).contains("the one of the first start");
      assertDiagnosis("positive", new BrowserApp(again, "admin", password).result(inference));
    }
  }

  private static void assertDiagnosis(String expected, JsonNode answer) {
    assertThat(answer.at("/inference/status").asString()).isEqualTo("completed");
    assertThat(answer.at("/result/diagnosis").asString()).isEqualTo(expected);
  }

  @Test
  void letsAPageOfThisMachineInAndHasAHospitalForItsForm() throws Exception {
    try (Standalone.Running spira = StartedServer.start(data, Map.of())) {
      BrowserApp app = StartedServer.logIn(spira);

      assertThat(app.get("/v1/hospitals").at("/hospitals/0/name").asString())
          .isEqualTo("Demonstration hospital");
      assertThat(app.allowed("http://localhost:5173")).contains("http://localhost:5173");
      assertThat(app.allowed("http://127.0.0.1:8080")).contains("http://127.0.0.1:8080");
      assertThat(app.allowed("http://localhost.example:8080")).isEmpty();
    }
  }

  @Test
  void erasesWhatIsOnTheDisk() throws Exception {
    try (Standalone.Running spira = startErasingSoon()) {
      BrowserApp app = StartedServer.logIn(spira);
      String id = app.request("pauses", "demonstration-pauses");
      app.result(id);
      assertThat(data.resolve("recordings").resolve(id)).isDirectory();
      String erasure = app.erase(id);
      assertThat(data.resolve("recordings").resolve(id)).doesNotExist();
      awaitDone(app, erasure);
      assertThat(app.get("/v1/users/" + app.user + "/inferences").path("inferences")).isEmpty();
    }
  }

  private Standalone.Running startErasingSoon() {
    return new Standalone(Map.of("SPIRA_DATA_DIR", data.toString()))
        .start("--server.port=0", "--SPIRA_ERASE_EVERY=200ms", "--SPIRA_ERASE_AGAIN_AFTER=1s");
  }

  private static void awaitDone(BrowserApp app, String erasure) {
    await()
        .atMost(SOON)
        .until(() -> app.get("/v1/erasures/" + erasure).path("status").asString().equals("done"));
  }

  @Test
  void honoursTheAdministratorThatIsGivenAndForgetsTheirPassword() throws Exception {
    Map<String, String> given =
        Map.of("SPIRA_ADMIN_USERNAME", "ada", "SPIRA_ADMIN_PASSWORD", "correct horse");
    try (Standalone.Running spira = StartedServer.start(data, given)) {
      assertThat(spira.page()).doesNotContain("correct horse");
      assertThat(new BrowserApp(spira, "ada", "correct horse").user).hasSize(24);
    }
    assertNoFileHas("correct horse");
    try (Standalone.Running again =
        StartedServer.start(data, Map.of("SPIRA_ADMIN_USERNAME", "ada"))) {
      assertThat(again.page()).contains("the one of the first start");
    }
  }

  private void assertNoFileHas(String text) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      assertThat(files.filter(Files::isRegularFile)).noneMatch(file -> contains(file, text));
    }
  }

  private static boolean contains(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), UTF_8).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
