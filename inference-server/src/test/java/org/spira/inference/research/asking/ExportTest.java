package org.spira.inference.research.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.research.Terminal;

/** An API Server that tells of two patients on two pages. */
class ExportTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-02T10:00:00Z"), ZoneOffset.UTC);
  private static final String QUERY = "from=2026-01-01&until=2026-07-01";
  private static final String FIRST = "research/cases?" + QUERY;
  private static final String AGAIN = "research/cases?asof=2026-07-02T09%3A00%3A00Z&" + QUERY;
  private static final String ONE = "1".repeat(32);
  private static final String TWO = "2".repeat(32);
  private static final String ANA = "a".repeat(32);
  private static final String BIA = "b".repeat(32);

  @RegisterExtension private final FakeApiServer api = new FakeApiServer();
  @TempDir Path folder;
  private final Terminal terminal = new Terminal(Terminal::loader);
  private Path out = Path.of("");

  @BeforeEach
  void twoPages() {
    out = folder.resolve("out");
    terminal.with(Map.of("SPIRA_TOKEN", FakeApiServer.TOKEN), CLOCK);
    String first = page("5f0c21aa", "\"" + ONE + "\"", one(ONE, ANA, "positive"));
    api.says(FIRST, first);
    api.says(AGAIN, first);
    second("5f0c21aa", one(TWO, BIA, "negative"));
    api.has(recording(ONE), Wavs.square(16_000, 24_576));
    api.has(recording(TWO), Wavs.square(16_000, 8_192));
  }

  private void second(String key, String cases) {
    api.says(
        "research/cases?after=" + ONE + "&asof=2026-07-02T09%3A00%3A00Z&" + QUERY,
        page(key, "null", cases));
  }

  private static String recording(String id) {
    return "research/cases/" + id + "/recordings/frase";
  }

  private static String page(String key, String next, String cases) {
    return """
    {"as_of": "2026-07-02T09:00:00Z", "key_id": "%s", "server": "1.2.3", "cases": [%s],
     "without_number": 1, "next": %s}
    """
        .formatted(key, cases, next);
  }

  private static String one(String id, String patient, String label) {
    return """
    {"id": "%s", "patient": "%s", "year": 2026, "label": "%s", "model": "lungs",
     "production": {"diagnosis": "positive", "output": [0.9], "version": "7", "digest": "ab"},
     "challenger": null, "sex": "female", "age": 41, "mask": null, "hospital": "A, B",
     "recordings": ["parlenda", "frase"],
     "quality": {"frase": {"sample_rate": 48000, "snr": 12.5, "warned": true}}}
    """
        .formatted(id, patient, label);
  }

  private int export(String... more) {
    terminal.clear();
    List<String> words =
        Stream.concat(
                Stream.of(
                    "export",
                    "--server",
                    api.url(),
                    "--from",
                    "2026-01-01",
                    "--until",
                    "2026-07-01",
                    out.toString()),
                Stream.of(more))
            .toList();
    return terminal.run(folder, folder, words.toArray(String[]::new));
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(out.resolve(file));
  }

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
  void goesOnWhereItWasBrokenOff() throws IOException {
    second("5f0c21aa", one(TWO, "not a pseudonym", "negative"));
    assertThat(export()).isEqualTo(1);
    assertThat(out.resolve("data.csv")).doesNotExist();
    second("5f0c21aa", one(TWO, BIA, "negative"));
    api.gone(FIRST);
    api.gone(recording(ONE));

    assertThat(export()).as(terminal.complained()).isZero();
    assertThat(lines("data.csv")).hasSize(3);
    assertThat(lines("recordings.sha256")).hasSize(2);
  }

  @Test
  void fetchesAgainWhatWasChangedOnTheDisk() throws IOException {
    assertThat(export()).isZero();
    Path file = out.resolve("recordings/" + ONE + "/frase.wav");
    Files.write(file, new byte[] {1});

    assertThat(export()).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(Wavs.square(16_000, 24_576));
  }

  @Test
  void removesWhatIsNotToldAnyMore() throws IOException {
    assertThat(export()).isZero();
    second("5f0c21aa", "");

    assertThat(export()).isZero();
    assertThat(out.resolve("recordings/" + TWO)).doesNotExist();
    assertThat(lines("data.csv")).hasSize(2);
    assertThat(lines("recordings.sha256")).hasSize(1);
  }

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

  @Test
  void mixesNeitherFiltersNorKeys() {
    assertThat(export()).isZero();
    assertThat(export("--seed", "2")).isEqualTo(1);
    assertThat(terminal.complained()).contains("other filters or another split");
    out = folder.resolve("mixed");
    second("other", one(TWO, BIA, "negative"));
    assertThat(export()).isEqualTo(1);
    assertThat(terminal.complained()).contains("key of pseudonyms was changed meanwhile");
  }

  @Test
  void logsInWithAPasswordThatNobodySees() {
    terminal.with(Map.of("SPIRA_PASSWORD", "right & good"), CLOCK);
    assertThat(export("--user", "rita")).as(terminal.complained()).isZero();
    terminal.with(Map.of("SPIRA_PASSWORD", "wrong"), CLOCK);
    assertThat(export("--user", "rita")).isEqualTo(1);
    assertThat(terminal.complained()).contains("answered 401: no").doesNotContain("wrong");
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
