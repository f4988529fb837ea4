package org.spira.inference.research.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Without evidence nothing comes into production, unless somebody says why it has to. */
class EvidenceTest extends RegistryOfModels {

  @Test
  void demandsAReason() {
    work.registered();
    assertThat(work.run("promote", "models:/lungs/2")).isEqualTo(2);
    assertThat(work.run("promote", "models:/lungs/2", "--why", " ")).isEqualTo(2);
    assertThat(work.run("promote", "lungs", "--why", "w")).isEqualTo(2);
    assertThat(work.run("promote", "models:/lungs/9", "--why", "w")).isEqualTo(1);
    assertThat(work.terminal().complained()).isEqualTo("the registry has no models:/lungs/9\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--require sensitivity>=0.5"})
  void demandsEvidence(String more) throws IOException {
    work.registered();
    work.evaluated("second");
    assertThat(work.run(promote(2, more))).isEqualTo(2);
    assertThat(work.terminal().complained())
        .contains("nothing says how good models:/lungs/2 is: evaluate it on labelled recordings")
        .contains("--without-evidence");
    assertThat(work.read("production")).isEqualTo("none");
    assertThat(work.lungs("history.jsonl")).doesNotExist();
  }

  @Test
  void takesWhatIsKeptBesideTheVersion() throws IOException {
    work.evaluated("second");
    String report = work.at("second-report");
    work.succeeds("register", work.at("second"), "--name", "lungs", "--report", report);
    work.succeeds("register", work.at("first"), "--name", "lungs");
    assertThat(work.run(promote(1, "--require sensitivity>=0.6"))).isEqualTo(1);
    assertThat(work.terminal().complained()).contains("sensitivity>=0.6 does not hold: it is 0.5");
    assertThat(work.run(promote(2, ""))).as("that is another version's").isEqualTo(2);

    work.succeeds(promote(1, "--require sensitivity>=0.5"));
    work.succeeds("history", "lungs", "--json");
    JsonNode judged = work.terminal().json().path("changes").path(0).path("judged");
    assertThat(judged.path("required").path(0).asString()).isEqualTo("sensitivity>=0.5");
    assertThat(judged.path("data").asString()).isEqualTo(work.at("data"));
    assertThat(Path.of(judged.path("report").asString()))
        .isEqualTo(work.lungs("evaluations/1-20261128T100000.000Z"));
  }

  @Test
  void whatIsKeptBesideOtherFilesIsNoEvidence() throws IOException {
    work.evaluated("second");
    String report = work.at("second-report");
    work.succeeds("register", work.at("second"), "--name", "lungs", "--report", report);
    Files.writeString(work.lungs("1/MLmodel"), "# changed by hand\n", StandardOpenOption.APPEND);
    assertThat(work.run(promote(1, ""))).isEqualTo(1);
    assertThat(work.terminal().complained()).contains("the report is about a model with the SHA");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--without-evidence x --require area>=0 | is for a version that nothing speaks for",
        "--without-evidence x --report .        | is for a version that nothing speaks for",
        "--without-evidence=                    | says why, in 1 to 1000 characters, and has 0"
      })
  void evidenceIsNotGivenAndDeniedAtOnce(String more, String message) {
    work.registered();
    assertThat(work.run(promote(1, more))).isEqualTo(2);
    assertThat(work.terminal().complained()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data   | of which model and data it is",
        "sha256 | of which model and data it is",
        "cases  | is about no case at all"
      })
  void aReportThatSaysTooLittleIsNoEvidence(String missing, String message) throws IOException {
    work.registered();
    work.evaluated("second");
    Path report = folder.resolve("second-report/report.json");
    String without = Files.readString(report).replace('"' + missing + '"', "\"another\"");
    Files.writeString(report, without);
    Files.delete(folder.resolve("second-report/reference.json"));
    assertThat(work.run(promote(2, "--report " + folder.resolve("second-report")))).isEqualTo(1);
    assertThat(work.terminal().complained()).contains(message);
  }

  private static String[] promote(int version, String more) {
    return ("promote models:/lungs/" + version + " --why w " + more).strip().split(" +");
  }
}
