package org.spira.inference.descriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisRuleTest {

  private static final DiagnosisRule RULE =
      new DiagnosisRule(0.25, 0.4, DiagnosisRule.DEFAULT_LABELS);

  @ParameterizedTest
  @CsvSource({
    "-5, negative",
    "0.2499, negative",
    "0.25, inconclusive",
    "0.3999, inconclusive",
    "0.4, positive",
    "7, positive"
  })
  void readsTheScoreByTheThresholds(double score, String diagnosis) {
    assertThat(RULE.diagnose(score)).isEqualTo(diagnosis);
  }

  @Test
  void hasNoMiddleWhenTheThresholdsAreOne() {
    DiagnosisRule rule = new DiagnosisRule(0.5, 0.5, DiagnosisRule.DEFAULT_LABELS);
    assertThat(rule.diagnose(Math.nextDown(0.5))).isEqualTo("negative");
    assertThat(rule.diagnose(0.5)).isEqualTo("positive");
  }

  @Test
  void takesTheColumnNamedPositive() {
    DiagnosisRule turned = new DiagnosisRule(0.25, 0.4, List.of("positive", "negative"));
    assertThat(turned.diagnose(new double[] {0.9, 0.1})).isEqualTo("positive");
    assertThat(turned.diagnose(new double[] {0.1, 0.9})).isEqualTo("negative");
    assertThat(RULE.diagnose(new double[] {0.9, 0.1})).isEqualTo("negative");
    assertThat(RULE.diagnose(new double[] {0.1, 0.9})).isEqualTo("positive");
  }

  @Test
  void turnsTheLabelsRoundForModelsThatScoreHealth() {
    DiagnosisRule rule = new DiagnosisRule(0.2, 0.8, List.of("positive", "negative"));
    assertThat(rule.diagnose(0.1)).isEqualTo("positive");
    assertThat(rule.diagnose(0.5)).isEqualTo("inconclusive");
    assertThat(rule.diagnose(0.9)).isEqualTo("negative");
  }

  @Test
  void refusesRulesThatAreNone() {
    assertThatThrownBy(() -> new DiagnosisRule(0.6, 0.5, DiagnosisRule.DEFAULT_LABELS))
        .isInstanceOf(IllegalDescriptionException.class)
        .hasMessageContaining("the lower first");
    assertThatThrownBy(() -> new DiagnosisRule(Double.NaN, 1, DiagnosisRule.DEFAULT_LABELS))
        .isInstanceOf(IllegalDescriptionException.class);
    assertThatThrownBy(() -> new DiagnosisRule(25, 40, DiagnosisRule.DEFAULT_LABELS))
        .isInstanceOf(IllegalDescriptionException.class)
        .hasMessageContaining("probabilities from 0 to 1");
    for (List<String> labels :
        List.of(
            List.<String>of(),
            List.of("negative"),
            List.of("healthy", "ill"),
            List.of("positive", "positive"),
            List.of("negative", "positive", "inconclusive"),
            List.of("negative", "negative", "positive"),
            List.of("negative", "inconclusive", "positive", "positive"))) {
      assertThatThrownBy(() -> new DiagnosisRule(0, 1, labels))
          .as("%s", labels)
          .isInstanceOf(IllegalDescriptionException.class)
          .hasMessageStartingWith("labels must be [negative, positive]");
    }
  }

  @Test
  void hasNoDiagnosisForWhatIsNoNumber() {
    assertThatThrownBy(() -> RULE.diagnose(Double.NaN)).isInstanceOf(UnusableOutputException.class);
  }
}
