package org.spira.inference.research;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.inference.models.adapter.cache.FolderDigest;
import tools.jackson.databind.JsonNode;

class CommandsTest extends CommandCalls {

  /** The reference in models/samples/expected.json was made by ONNX Runtime for Python. */
  @ParameterizedTest
  @CsvSource({
    "pauses-frase.wav, 0.49025070667266846, positive",
    "pauses-aceite.wav, 0.3901345431804657, inconclusive",
    "fluent-frase.wav, 0.0, negative"
  })
  void diagnoses(String wav, double score, String diagnosis) {
    assertThat(run("diagnose", "--model", MODEL, "--frase", SAMPLES + wav)).isZero();
    JsonNode answer = terminal.json();
    assertThat(answer.path("aggregate").path(0).asDouble()).isCloseTo(score, Offset.offset(1e-5));
    assertThat(answer.path("diagnosis").asString()).isEqualTo(diagnosis);
    assertThat(answer.path("model").asString()).isEqualTo("demonstration-pauses");
    assertThat(answer.path("version").asString()).isEqualTo("1");
    assertThat(answer.path("sha256").asString()).isEqualTo(FolderDigest.of(Path.of(MODEL)));
    assertThat(answer.path("outputs")).hasSize(1);
    assertThat(answer.path("milliseconds").propertyNames())
        .containsExactly("load", "decode", "features", "run");
    assertThat(terminal.complained()).isEmpty();
  }

  @Test
  void takesModelsFromTheRegistry() {
    for (String named : List.of("production", "1")) {
      assertThat(
              run(
                  "diagnose",
                  "--model",
                  "models:/demonstration-pauses/" + named,
                  "--parlenda",
                  SAMPLES + "pauses-parlenda.wav"))
          .isZero();
    }
    assertThat(terminal.printed()).contains("\"version\" : \"1\"");
    assertThat(run("diagnose", "--model", "models:/nobody/production", "--frase", "x.wav"))
        .isEqualTo(1);
  }

  @Test
  void writesFeaturesThatNumpyReads() throws Exception {
    Path target = folder.resolve("x.npy");
    assertThat(run("features", "--wav", SAMPLES + "fluent-frase.wav", "--out", target.toString()))
        .isZero();
    byte[] file = Files.readAllBytes(target);
    assertThat(new String(file, 1, 5, UTF_8)).isEqualTo("NUMPY");
    assertThat(new String(file, 0, 128, ISO_8859_1)).contains("<f4").contains(", 40)");
  }
}
