package org.spira.inference.research.evaluating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An evaluation says whether its recordings are clean, and with which noise they are not. */
class NoiseTest extends EvaluateCalls {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private int evaluate(List<String> more) {
    List<String> words = new ArrayList<>(List.of("evaluate", at("level"), table.toString()));
    words.addAll(List.of("--out", at("out")));
    words.addAll(more);
    return run(words.toArray(String[]::new));
  }

  private String page() throws IOException {
    return Files.readString(folder.resolve("out/report.html"));
  }

  private JsonNode noise() throws IOException {
    return report("out/report.json").path("noise");
  }

  private double score(String id) throws IOException {
    return Files.readAllLines(folder.resolve("out/results.jsonl")).stream()
        .map(JSON::readTree)
        .filter(line -> line.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow()
        .path("score")
        .asDouble();
  }

  @Test
  void cleanDataAreSaidToBeSo() throws Exception {
    evaluated();
    assertThat(noise().isNull()).isTrue();
    assertThat(page()).contains("The recordings are as they are: no noise was added.");
  }

  @Test
  void onlyThoseThatWereAskedForGetNoise() throws Exception {
    cases.wav("tone.wav", 0.5);
    evaluated("--noise", "6", "--noise-from", at("tone.wav"), "--noise-into", "negative");
    assertThat(score("p1")).isCloseTo(0.75, within(1e-6));
    assertThat(score("n1")).isNotCloseTo(0.125, within(1e-3));
    assertThat(noise().path("ratio_db").asDouble()).isEqualTo(6);
    assertThat(noise().path("into").asString()).isEqualTo("negative");
    assertThat(noise().path("source").asString()).matches("[0-9a-f]{64}");
    assertThat(page()).contains("Mixed into negative cases: recorded (SHA-256 ");
  }

  @Test
  void noiseDependsOnTheSeedAlone() throws Exception {
    evaluated("--noise", "10", "--jobs", "1");
    double once = score("p2");
    evaluated("--noise", "10", "--jobs", "4", "--anew");
    assertThat(score("p2")).isEqualTo(once).isNotCloseTo(0.625, within(1e-4));
    evaluated("--noise", "10", "--seed", "2", "--anew");
    assertThat(score("p2")).isNotEqualTo(once);
  }

  @Test
  void resultsWithNoiseAreNotMixedWithCleanOnes() {
    evaluated();
    assertThat(evaluate(List.of("--noise", "20"))).isEqualTo(1);
    assertThat(terminal.complained()).contains("of another model or other data");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | --noise=NaN                        | --noise must be from -40 to 120 dB",
        "2 | --noise=500                        | --noise must be from -40 to 120 dB",
        "2 | --noise-into=all                   | need --noise",
        "2 | --noise=10 --noise-into=some       | some",
        "1 | --noise=10 --noise-from=gone.wav   | gone.wav cannot be read",
        "1 | --noise=10 --noise-from=silent.wav | silent: no noise can be cut from it",
        "1 | --noise=10 --noise-from=cases.csv  | cannot be heard"
      })
  void noiseThatMakesNoSenseIsNamed(int ends, String words, String message) throws Exception {
    cases.wav("silent.wav", 0);
    List<String> all = new ArrayList<>();
    for (String word : words.split(" ")) {
      all.add(word.replace("--noise-from=", "--noise-from=" + folder + "/"));
    }
    assertThat(evaluate(all)).isEqualTo(ends);
    assertThat(terminal.complained()).contains(message);
  }
}
