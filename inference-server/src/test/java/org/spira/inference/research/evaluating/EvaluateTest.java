package org.spira.inference.research.evaluating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.inference.models.adapter.cache.FolderDigest;
import tools.jackson.databind.JsonNode;

/**
 * Six recordings, of which a model whose score is their level gets four right, and one that is not
 * there: every number below is worked out by hand.
 */
class EvaluateTest extends EvaluateCalls {

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
}
