package org.spira.inference.research.evaluating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two models on the same six recordings, worked out by hand. */
class CompareTest extends EvaluateCalls {

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
}
