package org.spira.inference.research.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.common.WireJson;
import org.spira.common.drift.DriftReference;
import org.spira.common.drift.Histogram;
import org.spira.common.drift.Measure;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.models.adapter.cache.FolderDigest;
import org.spira.inference.research.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a folder to production and back, where the registry is a folder as in standalone. */
class RegisterTest {

  private static final Path GRAPH = Path.of("src/test/resources/models/level.onnx");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final Terminal terminal = new Terminal(Terminal::loader);

  @BeforeEach
  void models() throws IOException {
    model("first", "thresholds: [0.5, 0.5]");
    model("second", "thresholds: [0.6, 0.6]");
    model("broken", "threshold: [0.5, 0.5]");
    Files.createDirectory(folder.resolve("registry"));
    terminal.with(
        Map.of("SPIRA_REGISTRY_URI", at("registry"), "SPIRA_REGISTRY_USER", "ana"), CLOCK);
  }

  private void model(String name, String spira) throws IOException {
    Path model = Files.createDirectories(folder.resolve(name));
    Files.copy(GRAPH, model.resolve("model.onnx"));
    Files.writeString(
        model.resolve("MLmodel"),
        "flavors: {onnx: {}}\nmetadata: {spira: {%s}}\n".formatted(spira));
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private int run(String... words) {
    terminal.clear();
    return terminal.run(folder.resolve("registry"), folder.resolve("cache"), words);
  }

  private void succeeds(String... words) {
    assertThat(run(words)).as(terminal.complained()).isZero();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve("registry/lungs").resolve(name));
  }

  private void registered() {
    succeeds("register", at("first"), "--name", "lungs");
    succeeds("register", at("second"), "--name", "lungs");
  }

  @Test
  void registeringPutsNothingIntoProduction() throws IOException {
    registered();
    assertThat(terminal.printed()).isEqualTo("models:/lungs/2\n");
    assertThat(read("production")).isEqualTo("none");
    assertThat(FolderDigest.of(folder.resolve("registry/lungs/2")))
        .isEqualTo(FolderDigest.of(folder.resolve("second")));
    succeeds("register", at("first"), "--name", "lungs");
    assertThat(terminal.printed()).as("the same files once only").isEqualTo("models:/lungs/1\n");
    assertThat(folder.resolve("registry/lungs/3")).doesNotExist();
  }

  @Test
  void theHighestNumberStaysInProductionWhereNothingSaysSo() throws IOException {
    Files.createDirectories(folder.resolve("registry/lungs/7"));
    Files.writeString(folder.resolve("registry/lungs/7/MLmodel"), "somebody's");
    registered();
    assertThat(terminal.printed()).isEqualTo("models:/lungs/9\n");
    assertThat(read("production")).isEqualTo("7");
  }

  @Test
  void whatWouldBeRefusedIsNotRegistered() {
    assertThat(run("register", at("broken"), "--name", "lungs")).isEqualTo(1);
    assertThat(terminal.complained())
        .contains("refused at the step description: threshold is no key; the nearest is thresholds")
        .contains("what to do:");
    assertThat(folder.resolve("registry/lungs")).doesNotExist();
    assertThat(run("register", at("first"), "--name", "lungs/1")).isEqualTo(2);
    assertThat(run("register", at("first"))).isEqualTo(2);
  }

  @Test
  void promotesRollsBackAndTells() throws IOException {
    registered();
    succeeds("promote", "models:/lungs/1", "--why", "the first");
    succeeds("challenge", "models:/lungs/2");
    assertThat(read("challenger")).isEqualTo("2");
    succeeds("promote", "models:/lungs/challenger", "--why", "hears \"more\"", "--by", "Bia");
    assertThat(read("production")).isEqualTo("2");
    assertThat(terminal.complained())
        .contains("models:/lungs/2 is in production, instead of version 1")
        .contains("no --report was given");
    succeeds("rollback", "lungs");
    assertThat(read("production")).isEqualTo("1");
    succeeds("history", "lungs");
    assertThat(terminal.printed())
        .isEqualTo(
            """
            2026-11-28T10:00:00Z  version 1, by ana: the first
            2026-11-28T10:00:00Z  version 2 instead of 1, by Bia: hears "more"
            2026-11-28T10:00:00Z  version 1 again instead of 2, by ana: rolled back
            in production now: version 1
            what is served was not asked: --server was not given
            """);
  }

  @Test
  void whatWasChangedByHandIsTold() throws IOException {
    registered();
    succeeds("promote", "models:/lungs/1", "--why", "the first");
    Files.writeString(folder.resolve("registry/lungs/production"), "2");
    succeeds("history", "lungs");
    assertThat(terminal.printed())
        .contains("in production now: version 2\n    which is not what the records end with");
    succeeds("history", "lungs", "--json");
    assertThat(terminal.json().path("on_record").asBoolean()).isFalse();
  }

  @Test
  void promotesWithTheReportThatIsAboutTheVersion() throws IOException {
    registered();
    evaluated("second");
    succeeds(
        "promote",
        "models:/lungs/2",
        "--why",
        "w",
        "--report",
        at("second-report"),
        "--require",
        "sensitivity>=0.5",
        "--require",
        "cases>=3");
    succeeds("history", "lungs", "--json");
    JsonNode judged = terminal.json().path("changes").path(0).path("judged");
    assertThat(judged.path("required").path(0).asString()).isEqualTo("sensitivity>=0.5");
    assertThat(judged.path("data").asString()).isEqualTo(at("data"));
    JsonNode report =
        JsonMapper.shared().readTree(Files.readString(folder.resolve("second-report/report.json")));
    assertThat(judged.path("data_sha256").asString())
        .isEqualTo(report.path("data_sha256").asString());
    Path kept = Path.of(judged.path("report").asString());
    assertThat(kept).startsWith(folder.resolve("registry/lungs/evaluations"));
    assertThat(kept.resolve("report.html"))
        .hasSameBinaryContentAs(folder.resolve("second-report/report.html"));
    assertThat(FolderDigest.of(folder.resolve("registry/lungs/2")))
        .as("the version itself is as it was")
        .isEqualTo(report.path("sha256").asString());
    assertThat(folder.resolve("registry/lungs/references/2.json"))
        .hasSameBinaryContentAs(folder.resolve("second-report/reference.json"));
  }

  @Test
  void keepsWhatServersCompareWithBesideTheVersion() throws IOException {
    evaluated("first");
    evaluated("second");
    String report = at("second-report");
    assertThat(run("register", at("first"), "--name", "lungs", "--report", report)).isEqualTo(1);
    assertThat(terminal.complained()).contains("the report is about a model with the SHA-256");
    assertThat(folder.resolve("registry/lungs")).doesNotExist();

    succeeds("register", at("second"), "--name", "lungs", "--report", report);
    DriftReference reference = WireJson.readReference(read("references/1.json").getBytes(UTF_8));
    assertThat(reference.modelSha256()).isEqualTo(FolderDigest.of(folder.resolve("second")));
    assertThat(reference.cases()).isEqualTo(3);
    // 0.25, 0.55 and 0.75
    assertThat(reference.of("score").orElseThrow())
        .isEqualTo(Histogram.of(Measure.SCORE, List.of(0.25, 0.55, 0.75)));
    assertThat(reference.of("frase.sample_rate").orElseThrow().counts())
        .isEqualTo(List.of(0, 0, 3, 0, 0, 0, 0));
    assertThat(read("production")).isEqualTo("none");

    Files.delete(folder.resolve("second-report/reference.json"));
    assertThat(run("register", at("second"), "--name", "lungs", "--report", report)).isEqualTo(1);
    assertThat(terminal.complained()).contains("nothing that servers could compare with");
  }

  @Test
  void aReferenceOfAnotherModelIsNoticed() throws IOException {
    registered();
    evaluated("first");
    evaluated("second");
    Files.copy(
        folder.resolve("first-report/reference.json"),
        folder.resolve("second-report/reference.json"),
        StandardCopyOption.REPLACE_EXISTING);
    String[] promote = {
      "promote", "models:/lungs/2", "--why", "w", "--report", at("second-report")
    };
    assertThat(run(promote)).isEqualTo(1);
    assertThat(terminal.complained()).contains("is not of the model of the report");
    Files.writeString(folder.resolve("second-report/reference.json"), "[]");
    assertThat(run(promote)).isEqualTo(1);
    assertThat(terminal.complained()).contains("reference.json cannot be read");
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
    registered();
    evaluated("first");
    evaluated("second");
    assertThat(
            run(
                "promote",
                "models:/lungs/2",
                "--why",
                "w",
                "--report",
                at(evaluated + "-report"),
                "--require",
                required))
        .isEqualTo(exit);
    assertThat(terminal.complained()).contains(message);
    assertThat(read("production")).isEqualTo("none");
    assertThat(folder.resolve("registry/lungs/history.jsonl")).doesNotExist();
  }

  /** Two positive cases and one negative; the second model finds one of them. */
  @Test
  void figuresOfNoisyRecordingsAreNoEvidence() throws IOException {
    registered();
    evaluated("second");
    String report = at("noisy-report");
    succeeds("evaluate", at("second"), at("data"), "--out", report, "--noise", "20");
    assertThat(run("promote", "models:/lungs/2", "--why", "w", "--report", report)).isEqualTo(1);
    assertThat(terminal.complained()).contains("about recordings that noise was mixed into");
    assertThat(read("production")).isEqualTo("none");
    assertThat(Path.of(report, "reference.json")).doesNotExist();
  }

  private void evaluated(String model) throws IOException {
    wav("data/positive/a.wav", 0.75);
    wav("data/positive/b.wav", 0.55);
    wav("data/negative/c.wav", 0.25);
    succeeds("evaluate", at(model), at("data"), "--out", at(model + "-report"));
  }

  private void wav(String name, double level) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, Wavs.square(32_000, (int) (level * 32_768)));
  }

  @Test
  void demandsAReasonAndEvidence() {
    registered();
    assertThat(run("promote", "models:/lungs/2")).isEqualTo(2);
    assertThat(run("promote", "models:/lungs/2", "--why", " ")).isEqualTo(2);
    assertThat(run("promote", "lungs", "--why", "w")).isEqualTo(2);
    assertThat(run("promote", "models:/lungs/2", "--why", "w", "--require", "area>=0"))
        .isEqualTo(2);
    assertThat(terminal.complained())
        .isEqualTo("--require needs evidence: evaluate the version, and give --report\n");
    assertThat(run("promote", "models:/lungs/9", "--why", "w")).isEqualTo(1);
    assertThat(terminal.complained()).isEqualTo("the registry has no models:/lungs/9\n");
  }

  @Test
  void aVersionThatWouldBeRefusedIsNotPromoted() throws IOException {
    registered();
    Files.writeString(folder.resolve("registry/lungs/2/MLmodel"), "nothing");
    assertThat(run("promote", "models:/lungs/2", "--why", "w")).isEqualTo(1);
    assertThat(terminal.complained()).contains("refused at the step manifest");
    assertThat(run("challenge", "models:/lungs/2")).isEqualTo(1);
    assertThat(read("production")).isEqualTo("none");
  }

  @Test
  void publishesOnlyWhatSaysTheSameAsInTraining() throws IOException {
    wav("a.wav", 0.75);
    Path reference =
        Files.writeString(folder.resolve("outputs.csv"), "recording,output\na.wav,0.5\n");
    String[] publish = {"publish", at("first"), reference.toString(), "--name", "lungs"};
    assertThat(run(publish)).isEqualTo(1);
    assertThat(terminal.complained()).contains("differs first in output");
    assertThat(folder.resolve("registry/lungs")).doesNotExist();
    Files.writeString(reference, "recording,output\na.wav,0.75\n");
    succeeds(publish);
    assertThat(terminal.printed()).isEqualTo("models:/lungs/1\n");
    assertThat(read("challenger")).isEqualTo("1");
    assertThat(read("production")).isEqualTo("none");
  }
}
