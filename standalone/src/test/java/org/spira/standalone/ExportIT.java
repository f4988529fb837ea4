package org.spira.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A researcher's commands against a SPIRA that runs. */
class ExportIT extends LabelledSpira {

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
