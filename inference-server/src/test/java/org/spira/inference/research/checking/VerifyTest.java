package org.spira.inference.research.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A model that hears MFCC against references that differ at one step each. */
class VerifyTest extends VerifyCalls {

  @Test
  void theSameIsTheSame() throws Exception {
    JsonNode report = verified(0);
    assertThat(report.path("differences")).hasSize(2);
    assertThat(report.path("same").asBoolean()).isTrue();
    assertThat(report.path("differences").valueStream())
        .allSatisfy(each -> assertThat(each.path("largest").asDouble()).isLessThan(1e-4));
    assertThat(run("verify", MODEL, npz())).isZero();
    assertThat(terminal.printed()).contains("the same as in training");
  }

  @Test
  void otherSamplesAreFoundBeforeWhatFollowsFromThem() throws Exception {
    float[] louder = samples.clone();
    louder[1000] += 0.5f;
    reference.put("a/samples", louder);
    reference.put("a/output", new float[] {-1});
    JsonNode report = verified(1);
    assertThat(report.path("differs_first_in").asString()).isEqualTo("samples");
    assertThat(report.path("differences").path(0).path("where").asString()).endsWith("[1000]");
  }

  @Test
  void otherFeaturesAreFound() throws Exception {
    features[123] += 1;
    JsonNode report = verified(1);
    assertThat(report.path("differs_first_in").asString()).isEqualTo("features");
    assertThat(report.path("cause").asString()).contains("mfcc");
    assertThat(report.path("differences").path(1).path("where").asString()).endsWith("[0, 3, 3]");
    shape = "2, " + shape.split(", ", 2)[1];
    assertThat(run("verify", MODEL, npz())).isEqualTo(1);
  }

  @Test
  void anotherNetworkIsFound() throws Exception {
    reference.clear();
    reference.put("a/outputs", new float[] {0.5f});
    reference.put("a/output", new float[] {0.5f});
    assertThat(verified(1).path("differs_first_in").asString()).isEqualTo("outputs");
  }

  @Test
  void fewerNumbersAreADifference() throws Exception {
    reference.put("a/samples", Arrays.copyOf(samples, samples.length - 1));
    JsonNode first = verified(1).path("differences").path(0);
    assertThat(first.path("where").asString()).contains("here and").contains("in the reference");
    assertThat(first.has("largest")).isFalse();
  }

  @Test
  void tablesHaveTheOutputOnly() throws Exception {
    reference.clear();
    reference.put("a/output", new float[] {-1});
    double output =
        Double.parseDouble(
            verified(1).path("differences").path(0).path("where").asString().split(" ")[0]);
    Path table = folder.resolve("outputs.csv");
    Files.writeString(table, "recording,output\na.wav," + output + "\n");
    assertThat(run("verify", MODEL, table.toString())).isZero();
    Files.writeString(table, "recording,output\na.wav," + (output + 0.01) + "\n");
    assertThat(run("verify", MODEL, table.toString())).isEqualTo(1);
    assertThat(terminal.printed()).contains("differs first in output; the aggregation");
  }

  @ParameterizedTest
  @CsvSource({
    "samples, they are named recording/samples",
    "a/mel, they are named recording/samples"
  })
  void arraysOfOtherNamesAreRefused(String name, String message) throws Exception {
    reference.put(name, new float[1]);
    assertThat(run("verify", MODEL, npz())).isEqualTo(1);
    assertThat(terminal.complained()).contains(message);
  }

  @Test
  void recordingsThatAreMissingAreNamed() throws Exception {
    Files.delete(folder.resolve("a.wav"));
    assertThat(run("verify", MODEL, npz())).isEqualTo(1);
    assertThat(terminal.complained()).contains("a.wav cannot be read");
    assertThat(run("verify", MODEL, folder.resolve("nothing.csv").toString())).isEqualTo(1);
    assertThat(run("verify", MODEL)).isEqualTo(2);
  }
}
