package org.spira.inference.research.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.models.adapter.cache.FolderDigest;
import org.spira.inference.research.Terminal;

/** Results of a model whose score is the level of each second, asked for again. */
class ReplayTest {

  private static final Path GRAPH = Path.of("src/test/resources/models/level.onnx");
  private static final String INFERENCE = "/v1/users/u1/inferences/i1";

  @RegisterExtension private final FakeApiServer api = new FakeApiServer();
  @TempDir Path folder;
  private final Terminal terminal = new Terminal(Terminal::loader);
  private String digest = "";

  @BeforeEach
  void versionAndRecording() throws IOException {
    Path model = Files.createDirectories(folder.resolve("lungs/1"));
    Files.copy(GRAPH, model.resolve("model.onnx"));
    Files.writeString(
        model.resolve("MLmodel"),
        "flavors: {onnx: {}}\nmetadata: {spira: {window: {length: 1}}}\n");
    digest = FolderDigest.of(model);
    terminal.with(Map.of("SPIRA_TOKEN", FakeApiServer.TOKEN), Clock.systemUTC());
    api.says(
        "models/",
        """
        {"models": [{"id": "m1", "name": "lungs", "versions":
          [{"version": "1", "digest": "%s", "replicas": 3}]}]}
        """
            .formatted(digest));
    // two whole seconds and a half
    api.has("users/u1/inferences/i1/recordings/frase", Wavs.square(40_000, 24_576));
    result("[0.75]", "positive", "[{\"score\": 0.75}, {\"score\": 0.75}]");
  }

  private void result(String output, String diagnosis, String windows) {
    api.says(
        "users/u1/inferences/i1/result",
        """
        {"inference": {"model_id": "m1"}, "result": {"model_version": "1", "model_digest": "%s",
          "output": %s, "diagnosis": "%s", "windows": %s}}
        """
            .formatted(digest, output, diagnosis, windows));
  }

  private int replay(String... more) {
    terminal.clear();
    String[] words = new String[more.length + 2];
    words[0] = "replay";
    words[1] = api.url() + INFERENCE;
    System.arraycopy(more, 0, words, 2, more.length);
    return terminal.run(folder, folder.resolve("cache"), words);
  }

  @Test
  void theSameIsTheSame() {
    assertThat(replay()).as(terminal.complained()).isZero();
    assertThat(terminal.printed())
        .contains("diagnosis  positive, and now positive")
        .contains("output     [0.75], and now [0.75]")
        .contains("windows    largest difference 0.0")
        .contains("the same within 1.0E-4");
    assertThat(replay("--json")).isZero();
    assertThat(terminal.json().path("sha256").asString()).isEqualTo(digest);
    assertThat(terminal.json().path("same").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[0.7502] | positive | [{\"score\": 0.75}, {\"score\": 0.75}]",
        "[0.75]   | negative | [{\"score\": 0.75}, {\"score\": 0.75}]",
        "[0.75]   | positive | [{\"score\": 0.75}, {\"score\": 0.76}]",
        "[0.75]   | positive | [{\"score\": 0.75}]",
        "[0.75,0] | positive | [{\"score\": 0.75}, {\"score\": 0.75}]"
      })
  void whatDiffersIsTold(String output, String diagnosis, String windows) {
    result(output, diagnosis, windows);
    assertThat(replay()).isEqualTo(1);
    assertThat(terminal.printed()).contains("not the same within 1.0E-4");
  }

  @Test
  void toleranceAndOldResults() {
    result("[0.76]", "positive", "null");
    assertThat(replay()).isEqualTo(1);
    assertThat(replay("--tolerance", "0.02")).isZero();
    assertThat(terminal.printed())
        .contains("not compared: the result tells nothing of single windows");
  }

  @Test
  void aRecordingThatWasTooShortIsSoAgain() {
    api.has("users/u1/inferences/i1/recordings/frase", Wavs.square(16_000, 24_576));
    result("[-1]", "inconclusive", "null");
    assertThat(replay()).as(terminal.complained()).isZero();
  }

  @Test
  void otherFilesAreNotAsked() throws IOException {
    Files.writeString(folder.resolve("lungs/1/notes.txt"), "x");
    assertThat(replay()).isEqualTo(1);
    assertThat(terminal.complained())
        .contains("version 1 answered with the SHA-256 " + digest)
        .contains("they are not those");
    digest = "";
    result("[0.75]", "positive", "null");
    assertThat(replay()).isEqualTo(1);
    assertThat(terminal.complained()).contains("an old Inference Server");
  }

  @Test
  void theTokenMayLieInAFile() throws IOException {
    terminal.with(Map.of(), Clock.systemUTC());
    assertThat(replay()).isEqualTo(2);
    assertThat(terminal.complained()).contains("give --token-file or set SPIRA_TOKEN");
    Path file = Files.writeString(folder.resolve("token"), FakeApiServer.TOKEN + "\n");
    assertThat(replay("--token-file", file.toString())).as(terminal.complained()).isZero();
    Files.writeString(file, "wrong");
    assertThat(replay("--token-file", file.toString())).isEqualTo(1);
    assertThat(terminal.complained()).contains("answered 401: no").doesNotContain("wrong");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i1",
        "https://spira.example/v1/users/u1",
        "ftp://spira.example/v1/users/u1/inferences/i1",
        "http://spira.example/v1/users/u1/inferences/i1",
        "https://spira.example/v1/users/u1/inferences/../i1"
      })
  void anAddressThatIsNoneIsNotAsked(String address) {
    assertThat(terminal.run(folder, folder, "replay", address)).isEqualTo(2);
  }

  @Test
  void recordingsThatAreGoneAreSaid() {
    api.gone("users/u1/inferences/i1/recordings/frase");
    assertThat(replay()).isEqualTo(1);
    assertThat(terminal.complained()).contains("no recording is kept that the model hears");
  }

  @Test
  void aModelThatIsGoneIsSaid() {
    api.says("users/u1/inferences/i1/result", "{}");
    assertThat(replay()).isEqualTo(1);
    assertThat(terminal.complained()).contains("does not tell the model's name");
  }

  @Test
  void historyTellsWhatIsServed() {
    assertThat(
            terminal.run(
                folder,
                folder,
                "history",
                "lungs",
                "--tracking-uri",
                folder.toString(),
                "--server",
                api.url()))
        .as(terminal.complained())
        .isZero();
    assertThat(terminal.printed())
        .contains("served now: version 1 (SHA-256 " + digest + ") by 3 replicas");
    assertThat(
            terminal.run(
                folder,
                folder,
                "history",
                "hearts",
                "--tracking-uri",
                folder.toString(),
                "--server",
                api.url()))
        .isEqualTo(1);
    assertThat(terminal.complained()).contains("knows no model hearts");
  }
}
