package org.spira.inference.research.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spira.inference.hearing.Wavs;

/** An API Server that tells of two patients on two pages. */
class ExportTest extends ExportCalls {

  @Test
  void writesRecordingsAndTables() throws IOException {
    assertThat(export()).as(terminal.complained()).isZero();

    assertThat(lines("data.csv"))
        .hasSize(3)
        .startsWith(
            "id,patient,label,split,sex,age,mask,hospital,year,device_rate,quality,sustentada,parlenda,frase")
        .element(1)
        .asString()
        .startsWith(ONE + "," + ANA + ",positive,")
        .endsWith(
            ",female,41,,\"A, B\",2026,48000,with warnings,,,recordings/" + ONE + "/frase.wav");
    assertThat(Files.readAllBytes(out.resolve("recordings/" + ONE + "/frase.wav")))
        .isEqualTo(Wavs.square(16_000, 24_576));
    assertThat(lines("answers.csv"))
        .contains(ONE + ",production,lungs,7,ab,positive,0.9")
        .hasSize(3);
  }

  @Test
  void splitsByPatientAsTheSeedSays() throws IOException {
    assertThat(export()).isZero();
    List<String> sets = Stream.of("train.csv", "validation.csv", "test.csv").toList();
    int cases = 0;
    for (String set : sets) {
      for (String line : lines(set).subList(1, lines(set).size())) {
        assertThat(line).contains("," + set.replace(".csv", "") + ",");
        cases++;
      }
    }
    assertThat(cases).isEqualTo(2);
    out = folder.resolve("all");
    assertThat(export("--split", "0,0,100")).isZero();
    assertThat(lines("test.csv")).hasSize(3);
  }

  @Test
  void saysWhatItIs() throws IOException {
    assertThat(export()).isZero();

    String card = Files.readString(out.resolve("data-card.json"));
    assertThat(card)
        .contains("\"server_version\" : \"1.2.3\"", "\"as_of\" : \"2026-07-02T09:00:00Z\"")
        .contains("\"patient not known by a number\" : 2", "\"40 to 49\"", "\"patients\" : 2");
    assertThat(Files.readString(out.resolve("data-card.md")))
        .contains("| sex | female | 1 | 1 |", "| mask | unknown | 1 | 1 |", "- cases: 2");
  }

  @Test
  void onlyTheOwnerReadsIt() throws IOException {
    assertThat(export()).isZero();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path each : all.toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
            .as(each.toString())
            .isEqualTo(Files.isDirectory(each) ? "rwx------" : "rw-------");
      }
    }
  }

  @Test
  void logsInWithAPasswordThatNobodySees() {
    terminal.with(Map.of("SPIRA_PASSWORD", "right & good"), CLOCK);
    assertThat(export("--user", "rita")).as(terminal.complained()).isZero();
    terminal.with(Map.of("SPIRA_PASSWORD", "wrong"), CLOCK);
    assertThat(export("--user", "rita")).isEqualTo(1);
    assertThat(terminal.complained()).contains("answered 401: no").doesNotContain("wrong");
  }
}
