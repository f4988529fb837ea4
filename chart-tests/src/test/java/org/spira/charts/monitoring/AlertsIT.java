package org.spira.charts.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.charts.rendering.Command;
import org.spira.charts.rendering.Repository;
import org.spira.charts.rendering.Yaml;

/** The alerts sound when they must and not when they must not, as Prometheus' own tool says. */
class AlertsIT {

  private static final Path RULES = Repository.CHART.resolve("files/rules.yaml");
  private static final Path TESTS =
      Repository.ROOT.resolve("chart-tests/src/test/resources/promtool/alerts.yaml");

  @TempDir private Path folder = Path.of("");

  @Test
  void rulesAreRight() throws Exception {
    Command.run(List.of(promtool(), "check", "rules", RULES.toString()), Map.of()).succeeded();
  }

  @Test
  void alertsSoundWhenTheyMust() throws Exception {
    testAgainst(RULES).succeeded();
  }

  /** The tests themselves can fail: with one threshold moved, they do. */
  @Test
  void movedThresholdIsFound() throws Exception {
    Path moved = folder.resolve("moved.yaml");
    Files.writeString(
        moved, Repository.read(RULES).replace("age_seconds) > 300", "age_seconds) > 3"));

    assertThat(testAgainst(moved).status()).isNotZero();
  }

  @Test
  void everyAlertIsTestedBothWays() {
    assertThat(alerts()).hasSizeGreaterThan(5);
    for (Map<String, Object> rule : alerts()) {
      assertThat(tested(String.valueOf(rule.get("alert")))).as("" + rule).contains(true, false);
    }
  }

  @Test
  void everyAlertHasARunbook() {
    String runbooks = Repository.read(Repository.ROOT.resolve("docs/runbooks.md"));

    for (Map<String, Object> rule : alerts()) {
      String name = String.valueOf(rule.get("alert"));
      assertThat(Yaml.at(rule, "annotations", "runbook_url"))
          .isEqualTo("RUNBOOKS#" + name.toLowerCase(java.util.Locale.ROOT));
      assertThat(runbooks).contains("## " + name + "\n");
    }
  }

  /** For each test of this alert, whether it is to sound. */
  private static List<Boolean> tested(String alert) {
    return Yaml.maps(Yaml.document(Repository.read(TESTS)).get("tests")).stream()
        .flatMap(test -> Yaml.maps(test.get("alert_rule_test")).stream())
        .filter(test -> alert.equals(test.get("alertname")))
        .map(test -> test.containsKey("exp_alerts"))
        .toList();
  }

  private static List<Map<String, Object>> alerts() {
    return Yaml.maps(Yaml.document(Repository.read(RULES)).get("groups")).stream()
        .flatMap(group -> Yaml.maps(group.get("rules")).stream())
        .toList();
  }

  private Command.Result testAgainst(Path rules) throws IOException, InterruptedException {
    Path tests = folder.resolve("tests.yaml");
    Files.writeString(tests, Repository.read(TESTS).replace("[RULES]", "[" + rules + "]"));
    return Command.run(List.of(promtool(), "test", "rules", tests.toString()), Map.of());
  }

  private static String promtool() {
    return Command.onPath("promtool")
        .orElseGet(() -> Repository.tool("bin").resolve("promtool"))
        .toString();
  }
}
