package org.spira.inference.research.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an export leaves out, and what it will not begin. */
class ExportRefusalsTest extends ExportCalls {

  @Test
  void countsWhatHasNoRecording() throws IOException {
    api.gone(recording(TWO));
    assertThat(export()).isZero();
    assertThat(Files.readString(out.resolve("data-card.json")))
        .contains("\"no recording is kept\" : 1");
    api.gone(recording(ONE));
    out = folder.resolve("nothing");
    assertThat(export()).isEqualTo(1);
    assertThat(terminal.complained()).contains("no labelled case with a recording fits");
  }

  @Test
  void refusesARecordingThatWasDamagedOnItsWay() {
    api.damages(recording(TWO));
    assertThat(export()).isEqualTo(1);
    assertThat(terminal.complained()).contains("another SHA-256 than the API Server sent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"--split|70,20,20", "--split|all", "--from|yesterday", "--until|2026-13-01"})
  void saysWhatMakesNoSense(String option, String value) {
    List<String> words =
        List.of(
            "export",
            "--server",
            api.url(),
            out.toString(),
            option,
            value,
            option.equals("--from") ? "--seed" : "--from",
            option.equals("--from") ? "1" : "2026-01-01",
            option.equals("--until") ? "--seed" : "--until",
            option.equals("--until") ? "1" : "2026-07-01");
    assertThat(terminal.run(folder, folder, words.toArray(String[]::new))).isEqualTo(2);
  }
}
