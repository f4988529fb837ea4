package org.spira.inference.research.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not asked again, and what is said when it is gone. */
class ReplayRefusalsTest extends ReplayCalls {

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
}
