package org.spira.inference.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.models.adapter.cache.FolderDigest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Six recordings, of which a model whose score is their level gets four right, and one that is not
 * there: every number below is worked out by hand.
 */
class EvaluateTest {

  @TempDir Path folder;
  private final Terminal terminal = new Terminal(Terminal::loader);
  private LevelCases cases = new LevelCases(Path.of(""));
  private Path table = Path.of("");

  @BeforeEach
  void data() throws IOException {
    cases = new LevelCases(folder);
    table = cases.write();
  }

  private int run(String... words) {
    terminal.clear();
    return terminal.run(folder, folder, words);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private void evaluated(String... more) {
    String[] words = {"evaluate", at("level"), table.toString(), "--out", at("out")};
    String[] all = new String[words.length + more.length];
    System.arraycopy(words, 0, all, 0, words.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    assertThat(run(all)).as(terminal.complained()).isZero();
  }

  private JsonNode report(String where) throws IOException {
    return JsonMapper.builder().build().readTree(Files.readString(folder.resolve(where)));
  }

  @Test
  void theNumbersAreAsWorkedByHand() throws Exception {
    evaluated();
    JsonNode report = report("out/report.json");
    assertThat(report.path("cases").asInt()).isEqualTo(7);
    assertThat(report.path("errors").asInt()).isEqualTo(1);
    assertThat(report.path("inconclusive").asInt()).isZero();
    assertThat(report.path("sensitivity").path("hits").asInt()).isEqualTo(2);
    assertThat(report.path("sensitivity").path("of").asInt()).isEqualTo(3);
    assertThat(report.path("specificity").path("hits").asInt()).isEqualTo(2);
    assertThat(report.path("specificity").path("of").asInt()).isEqualTo(3);
    // 0.75 is above three negatives, 0.625 above two, 0.25 above one: 6 of 9 pairs
    assertThat(report.path("area").asDouble()).isCloseTo(6.0 / 9, within(1e-9));
    double squares = 0.0625 + 0.140625 + 0.5625 + 0.015625 + 0.140625 + 0.47265625;
    assertThat(report.path("brier").asDouble()).isCloseTo(squares / 6, within(1e-6));
    assertThat(report.path("roc")).hasSize(7);
    JsonNode half = report.path("thresholds").path(9);
    assertThat(half.path("threshold").asDouble()).isEqualTo(0.5);
    assertThat(half.path("youden").asDouble()).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(report.path("wrong").valueStream().map(each -> each.path("id").asString()))
        .containsExactly("p3", "n3", "<b>");
    assertThat(report.path("sha256").asString())
        .isEqualTo(FolderDigest.of(folder.resolve("level")));
  }

  @Test
  void subgroupsAreTheColumnsAndWhatIsMeasured() throws Exception {
    evaluated();
    List<String> found =
        report("out/report.json")
            .path("subgroups")
            .valueStream()
            .map(each ->
                "%s %s %d of %d"
                    .formatted(
                        each.path("property").asString(),
                        each.path("value").asString(),
                        each.path("sensitivity").path("hits").asInt(),
                        each.path("sensitivity").path("of").asInt()))
            .toList();
    assertThat(found)
        .contains(
            "sex f 1 of 2",
            "sex m 1 of 1",
            "sex unknown 0 of 0",
            "age_band 60 to 79 1 of 1",
            "age_band 80 and more 0 of 1",
            "age_band to 17 0 of 0",
            "device_rate 16000 Hz 2 of 3",
            "quality good 2 of 3");
  }

  @Test
  void thePageNeedsNothingFromElsewhere() throws Exception {
    evaluated();
    String page = Files.readString(folder.resolve("out/report.html"));
    assertThat(page).contains("<svg", "area under the ROC curve", "0.667", "&lt;b&gt;");
    assertThat(page).doesNotContain("<b>", "<script", "http:", "https:", " src=", "@import");
    assertThat(page).as("on paper").contains("@media print", "break-inside: avoid");
  }

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

  @Test
  void modelsAreComparedOnTheSameCases() throws Exception {
    assertThat(run("compare", at("level"), at("opposite"), table.toString(), "--out", at("out")))
        .as(terminal.complained())
        .isZero();
    JsonNode report = report("out/report.json");
    assertThat(report.path("answered_by_both").asInt()).isEqualTo(6);
    assertThat(report.path("delong").path("first").asDouble()).isCloseTo(6.0 / 9, within(1e-9));
    assertThat(report.path("delong").path("second").asDouble()).isCloseTo(3.0 / 9, within(1e-9));
    JsonNode all = report.path("mcnemar_all");
    assertThat(all.path("only_first_right").asInt()).isEqualTo(4);
    assertThat(all.path("only_second_right").asInt()).isEqualTo(2);
    // 2 · (1 + 6 + 15) / 2⁶
    assertThat(all.path("p").asDouble()).isEqualTo(0.6875);
    assertThat(report.path("disagreements").path(0).path("id").asString()).isEqualTo("n1");
    assertThat(report.path("disagreements")).hasSize(6);
    assertThat(Files.readString(folder.resolve("out/report.html")))
        .contains("McNemar, exact", "DeLong", "<svg")
        .doesNotContain("<script");
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
