package org.spira.inference.research.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What {@code check --asked-directly} says of graphs that say nothing of themselves. */
class CheckDirectlyTest extends CheckCalls {

  private JsonNode checkedGraph(String graph) throws IOException {
    write(graph, "");
    return checked(0, "--asked-directly");
  }

  @Test
  void aModelThatNeedNotHearIsRun() {
    folder = REGISTRY.resolve("half-plus-two/1");
    JsonNode report = checked(0, "--asked-directly");
    assertThat(report.path("serves").asBoolean()).isTrue();
    assertThat(report.path("same_numbers_each_time").asBoolean()).isTrue();
    assertThat(report.path("finite_numbers").asBoolean()).isTrue();
    assertThat(report.path("rows_independent").asBoolean()).isTrue();
    assertThat(report.path("largest_batch").asInt()).isEqualTo(8);
    assertThat(report.path("milliseconds_a_row_alone").asDouble()).isNotNegative();
    assertThat(report.has("milliseconds_a_row_in_a_batch")).isTrue();
    assertThat(report.has("free_lengths_tried_as")).isFalse();
    terminal.clear();
    assertThat(checked(1).path("refusals")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "no-number.onnx,      finite_numbers,              false",
    "dropout.onnx,        same_numbers_each_time,      false",
    "loudest-of-all.onnx, rows_independent,            false",
    "only-one-row.onnx,   rows_independent,            false",
    "level.onnx,          rows_independent,            true",
    "level.onnx,          free_lengths_tried_as,       64",
    "all-types.onnx,      same_numbers_each_time,      true",
    "texts.onnx,          same_numbers_each_time,      true"
  })
  void whatRunningShowsIsTold(String graph, String fact, String value) throws IOException {
    assertThat(checkedGraph(graph).path(fact).asString()).isEqualTo(value);
  }

  @Test
  void aGraphThatDoesNotRunIsTold() throws IOException {
    JsonNode report = checkedGraph("endless.onnx");
    assertThat(report.path("does_not_run_on_made_values").asString()).contains("longer than");
    assertThat(report.path("serves").asBoolean()).as("no server tries that").isTrue();
  }
}
