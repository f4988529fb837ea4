package org.spira.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.LintResult;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.charts.rendering.Chart;
import org.spira.charts.rendering.Charts;
import org.spira.charts.rendering.ReleaseSize;

/** What matters about helm/spira as a whole beyond being valid. */
class SpiraChartTest {

  private static final Chart CHART = Chart.SPIRA;

  static Stream<Chart> charts() {
    return Charts.all().stream();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void chartIsWithoutLint(Chart chart) {
    LintResult lint = chart.lint();

    assertThat(lint.isFailed()).as(String.join("\n", lint.getMessages())).isFalse();
  }

  @Test
  void missingOperatorIsNamedWithTheCommandThatInstallsIt() {
    assertThatThrownBy(
            () -> CHART.render(CHART.scenario("operator"), Map.of("global.checkOperators", "true")))
        .hasMessageContaining("mongodb.mode=operator needs an operator that this cluster lacks")
        .hasMessageContaining("helm install mongodb-kubernetes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mongodb.mode=external | mongodb.external.existingSecret",
        "nats.mode=external | nats.external.url",
        "objectStorage.mode=external | objectStorage.external.endpoint",
        "postgresql.mode=external | postgresql.external.host",
        "mlflow.mode=external | mlflow.external.url",
        "gateway.enabled=true | gateway.parentRefs",
        "backup.offsite.enabled=true | backup.offsite.endpoint",
        "demonstrationModel.name=other | is not among models",
        "objectStorage.servers=1 | must be 4 or more",
        "mongodb.mode=somewhere | mode",
        "api.replica=3 | replica",
        "api.settings.SPIRA_TYPO=1 | SPIRA_TYPO",
        "api.image.tag=latest | tag"
      })
  void wrongValuesAreRefusedWithTheirName(String value, String named) {
    String[] parts = value.split("=", 2);

    assertThatThrownBy(() -> CHART.render(CHART.scenario("default"), Map.of(parts[0], parts[1])))
        .hasMessageContaining(named);
  }

  /**
   * Helm keeps a release in a Secret, which holds 1 MiB: chart, values and manifests, compressed
   * and in base64.
   */
  @Test
  void releaseFitsIntoItsSecret() {
    assertThat(CHART.scenarios())
        .allSatisfy(scenario -> assertThat(ReleaseSize.of(scenario)).isBetween(10_000L, 300_000L));
  }
}
