package org.spira.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.research.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A researcher's commands against a SPIRA that runs. */
class ExportIT {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String MODEL = "demonstration-pauses";
  private static final String PASSWORD = "seven little lanterns";

  @TempDir private Path data;
  @TempDir private Path folder;
  private Standalone.Running spira;
  private BrowserApp admin;
  private BrowserApp researcher;
  private String inference = "";

  @BeforeEach
  void recordAndLabel() throws Exception {
    spira = StartedServer.start(data, Map.of());
    admin = StartedServer.logIn(spira);
    researcher = researcher();
    for (String outcome : List.of("confirmed", "confirmed", "excluded")) {
      inference = labelled("pauses", outcome);
    }
    for (String outcome : List.of("excluded", "excluded", "confirmed", "excluded")) {
      inference = labelled("fluent", outcome);
    }
    // what is of this very second is not told before it is over
    await().atMost(SOON).until(() -> researcher.get(cases()).path("cases").size() == 7);
  }

  @AfterEach
  void stop() {
    spira.close();
  }

  private BrowserApp researcher() throws Exception {
    String once =
        admin
            .post(
                "/v1/accounts",
                "{\"username\":\"rita\",\"email\":\"r@rita.example\",\"role\":\"researcher\"}")
            .path("one_time_password")
            .asString();
    new BrowserApp(spira, "rita", once)
        .post(
            "/v1/users/password",
            "{\"current_password\":\"%s\",\"password\":\"%s\",\"password_confirmation\":\"%s\"}"
                .formatted(once, PASSWORD, PASSWORD));
    return new BrowserApp(spira, "rita", PASSWORD);
  }

  private String labelled(String speaker, String outcome) throws Exception {
    String id = admin.request(speaker, MODEL);
    admin.result(id);
    admin.post(
        "/v1/users/" + admin.user + "/inferences/" + id + "/outcomes",
        "{\"value\":\"%s\",\"date\":\"%s\",\"version\":0}".formatted(outcome, today()));
    return id;
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private static String cases() {
    return "/v1/research/cases?from=%s&until=%s".formatted(today().minusDays(1), tomorrow());
  }

  private static LocalDate tomorrow() {
    return today().plusDays(1);
  }

  private int run(Map<String, String> environment, String... words) {
    Map<String, String> all = new HashMap<>(environment);
    all.put("SPIRA_REGISTRY_URI", data.resolve("models").toUri().toString());
    all.put("SPIRA_MODEL_CACHE", folder.resolve("cache").toString());
    return CommandLine.run(List.of(words), all);
  }

  private int export() {
    return run(
        Map.of("SPIRA_PASSWORD", PASSWORD),
        "export",
        "--server",
        admin.address,
        "--user",
        "rita",
        "--from",
        today().minusDays(1).toString(),
        "--until",
        tomorrow().toString(),
        folder.resolve("labelled").toString());
  }

  @Test
  void whatIsExportedIsEvaluatedAsInTheHospitals() throws Exception {
    assertThat(export()).isZero();
    assertThat(evaluate()).isZero();

    JsonNode here = JsonMapper.shared().readTree(folder.resolve("out/report.json").toFile());
    JsonNode there =
        researcher
            .get("/v1/models/" + admin.modelId(MODEL) + "/evaluation")
            .path("versions")
            .path(0);
    assertThat(here.path("cases").asInt()).isEqualTo(7);
    assertThat(there.at("/sensitivity/value").asDouble()).isEqualTo(2.0 / 3);
    for (String share : List.of("sensitivity", "specificity")) {
      for (String member : List.of("hits", "of", "value")) {
        assertThat(here.path(share).path(member).asDouble())
            .as(share + " " + member)
            .isEqualTo(there.path(share).path(member).asDouble());
      }
    }
    assertThat(here.path("area").asDouble())
        .isCloseTo(there.at("/roc/area").asDouble(), within(1e-9));
    assertThat(here.path("sha256").asString()).isEqualTo(there.at("/model/digest").asString());
  }

  private int evaluate() {
    return run(
        Map.of(),
        "evaluate",
        data.resolve("models/" + MODEL + "/1").toString(),
        folder.resolve("labelled").toString(),
        "--out",
        folder.resolve("out").toString());
  }

  @Test
  void nothingThatWasTypedIsExportedAndErasedOnesGo() throws Exception {
    assertThat(export()).isZero();
    try (Stream<Path> files = Files.walk(folder.resolve("labelled"))) {
      assertThat(files.filter(Files::isRegularFile).filter(file -> !isWav(file)))
          .hasSizeGreaterThan(7)
          .allSatisfy(
              file -> assertThat(Files.readString(file)).doesNotContain("made-up", inference));
    }
    assertThat(lines()).hasSize(8);
    admin.erase(inference);
    assertThat(export()).isZero();
    assertThat(lines()).hasSize(7);
  }

  private static boolean isWav(Path file) {
    return file.toString().endsWith(".wav");
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(folder.resolve("labelled/data.csv"));
  }

  @Test
  void resultsAreRepeatedAndWhatIsServedIsTold() {
    Map<String, String> token = Map.of("SPIRA_TOKEN", admin.token);
    String where = admin.address + "/v1/users/" + admin.user + "/inferences/" + inference;

    assertThat(run(token, "replay", where)).isZero();
    assertThat(run(token, "history", MODEL, "--server", admin.address)).isZero();
    assertThat(run(token, "history", "unknown", "--server", admin.address)).isEqualTo(1);
    assertThat(run(Map.of("SPIRA_TOKEN", researcher.token), "replay", where)).isEqualTo(1);
  }
}
