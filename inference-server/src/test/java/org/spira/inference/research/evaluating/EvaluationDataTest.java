package org.spira.inference.research.evaluating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.inference.hearing.Wavs;
import tools.jackson.databind.JsonNode;

/** Where the cases of an evaluation come from, and what is said of data that are none. */
class EvaluationDataTest extends EvaluateCalls {

  @Test
  void goesOnWhereItWasBrokenOff() throws Exception {
    evaluated("--jobs", "1");
    String whole = Files.readString(folder.resolve("out/report.json"));
    Path journal = folder.resolve("out/results.jsonl");
    List<String> lines = Files.readAllLines(journal);
    Files.writeString(
        journal, String.join("\n", lines.subList(0, 5)) + "\n" + lines.get(5).substring(0, 20));
    evaluated();
    assertThat(terminal.complained()).contains("4 of 7 are there already").contains("7 of 7");
    assertThat(Files.readString(folder.resolve("out/report.json")).replaceAll("\"at\".*", ""))
        .isEqualTo(whole.replaceAll("\"at\".*", ""));
  }

  @Test
  void resultsOfOtherDataAreNotMixedIn() throws Exception {
    evaluated();
    Files.write(folder.resolve("p1.wav"), Wavs.square(33_000, 100));
    assertThat(run("evaluate", at("level"), table.toString(), "--out", at("out"))).isEqualTo(1);
    assertThat(terminal.complained()).contains("of another model or other data");
    evaluated("--anew");
    assertThat(terminal.complained()).doesNotContain("already");
  }

  @Test
  void foldersAreDataToo() throws Exception {
    cases.wav("data/positive/a.wav", 0.75);
    cases.wav("data/positive/b/frase.wav", 0.625);
    cases.wav("data/negative/c.wav", 0.25);
    assertThat(run("evaluate", at("level"), at("data"), "--out", at("out"))).isZero();
    JsonNode report = report("out/report.json");
    assertThat(report.path("cases").asInt()).isEqualTo(3);
    assertThat(report.path("area").asDouble()).isEqualTo(1);
    Files.writeString(folder.resolve("data/positive/.hidden"), "");
    Files.writeString(folder.resolve("data/positive/list.txt"), "");
    assertThat(run("evaluate", at("level"), at("data"), "--out", at("out"))).isEqualTo(1);
    assertThat(terminal.complained()).contains("list.txt is no recording").doesNotContain("hidden");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "id,recording             | has no column label",
        "label,id                 | has no column recording or frase",
        "label,label              | two columns of the same name",
        "label,recording~perhaps,x| the label 'perhaps' in record 2",
        "label,recording~1,       | names no recording in record 2",
        "label,recording~1        | 1 values in record 2 and 2 columns",
        "label,recording          | has no cases",
        "label,recording~1,x~0,x  | two cases",
        "label,recording,age~1,x,y| the age 'y' in record 2"
      })
  void dataThatCannotBeReadAreNamed(String lines, String message) throws Exception {
    Files.writeString(table, lines.replace("~", "\n") + "\n");
    assertThat(run("evaluate", at("level"), table.toString(), "--out", at("out"))).isEqualTo(1);
    assertThat(terminal.complained()).contains(message);
  }

  @Test
  void whatIsNoDataIsNamed() throws Exception {
    assertThat(run("evaluate", at("level"), at("nowhere"))).isEqualTo(1);
    assertThat(terminal.complained()).contains("is no data");
    assertThat(run("evaluate", at("level"), table.toString(), "--jobs", "0")).isEqualTo(2);
    assertThat(run("evaluate", at("level"))).isEqualTo(2);
  }
}
