package org.spira.inference.research.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.inference.models.adapter.cache.FolderDigest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an evaluation has to be so that a version comes into production by it, and is kept. */
class GivenReportTest extends RegistryOfModels {

  @Test
  void promotesWithTheReportThatIsAboutTheVersion() throws IOException {
    work.registered();
    work.evaluated("second");
    promotesTheSecond("--require", "sensitivity>=0.5", "--require", "cases>=3");

    JsonNode judged = judged();

    assertThat(judged.path("required").path(0).asString()).isEqualTo("sensitivity>=0.5");
    assertThat(judged.path("data").asString()).isEqualTo(work.at("data"));
    assertThat(judged.path("data_sha256").asString())
        .isEqualTo(report().path("data_sha256").asString());
    isKept(Path.of(judged.path("report").asString()));
  }

  private void promotesTheSecond(String... required) {
    List<String> words = new ArrayList<>(List.of("promote", "models:/lungs/2", "--why", "w"));
    words.addAll(List.of("--report", work.at("second-report")));
    words.addAll(List.of(required));
    work.succeeds(words.toArray(String[]::new));
  }

  /** What is on record of the report. */
  private JsonNode judged() {
    work.succeeds("history", "lungs", "--json");
    return work.terminal().json().path("changes").path(0).path("judged");
  }

  private JsonNode report() throws IOException {
    Path file = folder.resolve("second-report/report.json");
    return JsonMapper.shared().readTree(Files.readString(file));
  }

  private void isKept(Path kept) throws IOException {
    assertThat(kept).startsWith(work.lungs("evaluations"));
    assertThat(kept.resolve("report.html"))
        .hasSameBinaryContentAs(folder.resolve("second-report/report.html"));
    assertThat(FolderDigest.of(work.lungs("2")))
        .as("the version itself is as it was")
        .isEqualTo(report().path("sha256").asString());
    assertThat(work.lungs("references/2.json"))
        .hasSameBinaryContentAs(folder.resolve("second-report/reference.json"));
  }

  @Test
  void aFileOfTheReportStandsForAllOfIt() throws IOException {
    work.registered();
    work.evaluated("second");
    String page = work.at("second-report") + "/report.html";
    assertThat(work.run("promote", "models:/lungs/2", "--why", "w", "--report", page)).isZero();
    assertThat(work.read("production")).isEqualTo("2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "second | sensitivity>0.5       | 1 | sensitivity>0.5 does not hold: it is 0.5",
        "second | lower(sensitivity)>=1 | 1 | lower(sensitivity)>=1 does not hold",
        "first  | sensitivity>=0        | 1 | the report is about a model with the SHA-256",
        "second | recall>=0.5           | 2 | 'recall' is none of sensitivity",
        "nobody | sensitivity>=0        | 1 | holds no report, which evaluate --out writes"
      })
  void refusesWithoutEvidence(String evaluated, String required, int exit, String message)
      throws IOException {
    work.registered();
    work.evaluated("first");
    work.evaluated("second");
    assertThat(
            work.run(
                "promote",
                "models:/lungs/2",
                "--why",
                "w",
                "--report",
                work.at(evaluated + "-report"),
                "--require",
                required))
        .isEqualTo(exit);
    assertThat(work.terminal().complained()).contains(message);
    assertThat(work.read("production")).isEqualTo("none");
    assertThat(work.lungs("history.jsonl")).doesNotExist();
  }

  @Test
  void figuresOfNoisyRecordingsAreNoEvidence() throws IOException {
    work.registered();
    work.evaluated("second");
    String report = work.at("noisy-report");
    work.succeeds("evaluate", work.at("second"), work.at("data"), "--out", report, "--noise", "20");
    assertThat(work.run("promote", "models:/lungs/2", "--why", "w", "--report", report))
        .isEqualTo(1);
    assertThat(work.terminal().complained()).contains("about recordings that noise was mixed into");
    assertThat(work.read("production")).isEqualTo("none");
    assertThat(Path.of(report, "reference.json")).doesNotExist();
  }
}
