package org.spira.inference.research.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.inference.research.Terminal;
import tools.jackson.databind.JsonNode;

/** What {@code check} says, on the real manifest reader and the real engine. */
class CheckTest extends CheckCalls {

  @Test
  void aModelThatServes() {
    // a real network takes its time where the machine is busy
    Terminal patient = new Terminal(() -> loader(Duration.ofMinutes(1)));
    String model = REGISTRY.resolve("research-shape/1").toString();
    assertThat(patient.run(REGISTRY, folder, "check", model, "--json")).isZero();
    JsonNode report = patient.json();
    assertThat(report.path("serves").asBoolean()).isTrue();
    assertThat(report.path("refusals")).isEmpty();
    assertThat(report.path("untried_steps")).isEmpty();
    assertThat(report.path("takes").path(0).asString()).contains("FP32[any, 401, 40]");
    assertThat(report.path("gives").path(0).asString()).contains("FP32");
    assertThat(report.path("rows_independent").asBoolean()).isTrue();
    assertThat(report.has("says_the_same_of_all")).isFalse();
    assertThat(report.path("largest_batch").asInt()).isEqualTo(8);
    assertThat(report.path("milliseconds_to_prepare_a_row").asDouble()).isPositive();
    assertThat(report.path("milliseconds_a_row_alone").asDouble()).isPositive();
    assertThat(report.path("milliseconds_a_row_in_a_batch").asDouble()).isPositive();
    assertThat(report.path("sha256").asString()).hasSize(64);
  }

  @Test
  void saysItToPeopleToo() throws Exception {
    assertThat(run("check", REGISTRY.resolve("demonstration-pauses/1").toString())).isZero();
    assertThat(terminal.printed()).contains("rows_independent").contains("would serve");
    write("level.onnx", "metadata: {spira: {threshold: [0.9, 0.95]}}\n");
    assertThat(run("check", folder.toString())).isEqualTo(1);
    assertThat(terminal.printed())
        .contains("refused at the step description: threshold is no key; the nearest is thresholds")
        .contains("what to do: write the nearest, or one of the table above")
        .contains("not tried because of that: warm-up, test-vector")
        .contains("would be refused; to be mended: 1");
  }

  @Test
  void rowsThatMustRunAloneAreToldOf() throws Exception {
    write("only-one-row.onnx", "");
    JsonNode report = checked(0);
    assertThat(report.path("rows_independent").asBoolean()).isFalse();
    assertThat(report.path("rows_run_alone_because").asString()).contains("more than one row");
    assertThat(report.path("largest_batch").asInt()).isEqualTo(1);
  }

  @Test
  void whoSaysTheSameOfAllIsToldOf() throws Exception {
    write("share-of-one.onnx", "");
    assertThat(checked(0).path("says_the_same_of_all").asString())
        .startsWith("[1.0], whatever it is given");
  }

  @Test
  void columnsThatAreClassesAreToldOf() throws Exception {
    write(
        "level-three.onnx",
        "metadata: {spira: {output_name: shares, classes: [negative, positive, negative],"
            + " class_thresholds: [0.5, 0.4, 0.6]}}\n");
    JsonNode told = checked(0).path("columns_speak");
    assertThat(told.valueStream().map(JsonNode::asString))
        .containsExactly("negative from 0.5", "positive from 0.4", "negative from 0.6");
  }

  @Test
  void aWrongCallEndsWithTwo() {
    assertThat(run("check")).isEqualTo(2);
    assertThat(run("check", "x", "--jsn")).isEqualTo(2);
    assertThat(run("check", "nowhere")).isEqualTo(1);
    assertThat(terminal.complained().lines()).hasSize(3);
    assertThat(terminal.printed()).isEmpty();
  }
}
