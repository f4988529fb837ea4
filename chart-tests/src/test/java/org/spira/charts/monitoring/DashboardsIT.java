package org.spira.charts.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.charts.monitoring.AskedMetrics.expressions;
import static org.spira.charts.monitoring.AskedMetrics.metersIn;
import static org.spira.charts.monitoring.AskedMetrics.metricsIn;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.charts.rendering.Repository;
import org.spira.charts.rendering.Yaml;

/**
 * Dashboards and alerts ask only for metrics that the services export: those of both started jars,
 * and those that the services' sources name but that are born with their first event (an inference,
 * a refused model).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardsIT {

  private static final Path DASHBOARDS = Repository.CHART.resolve("files/dashboards");

  private static final List<String> ENDINGS =
      List.of(
          "_total",
          "_seconds_bucket",
          "_seconds_sum",
          "_seconds_count",
          "_sum",
          "_count",
          "_max",
          "");

  private final Set<String> exported = new TreeSet<>();
  private final Set<String> named = new TreeSet<>();

  private static List<String> metricsOf(RunningService service) throws Exception {
    return service
        .get("/actuator/prometheus")
        .body()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("[{ ]", 2)[0])
        .toList();
  }

  @BeforeAll
  void startServices(@TempDir Path folder) throws Exception {
    for (String module : List.of("api-server", "inference-server")) {
      try (RunningService service = RunningService.start(module, folder)) {
        service.get("/nothing");
        exported.addAll(metricsOf(service));
      }
      named.addAll(metersIn(Repository.ROOT.resolve(module + "/src/main/java")));
    }
  }

  static Stream<Path> dashboards() {
    return Repository.list(DASHBOARDS, ".json").stream();
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void dashboardAsksForWhatIsExported(Path file) {
    Set<String> asked = metricsIn(expressions(Yaml.document(Repository.read(file))));

    assertThat(asked).hasSizeGreaterThan(5);
    assertThat(asked).allSatisfy(metric -> assertThat(isExported(metric)).as(metric).isTrue());
  }

  @Test
  void alertsAskForWhatIsExported() {
    assertThat(metricsIn(expressionsOfAlerts()))
        .hasSizeGreaterThan(8)
        .allSatisfy(metric -> assertThat(isExported(metric)).as(metric).isTrue());
  }

  private static String expressionsOfAlerts() {
    Map<String, Object> rules =
        Yaml.document(Repository.read(Repository.CHART.resolve("files/rules.yaml")));
    return Yaml.maps(rules.get("groups")).stream()
        .flatMap(group -> Yaml.maps(group.get("rules")).stream())
        .map(rule -> String.valueOf(rule.get("expr")))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void startedServicesExportWhatNeedsNoEvent() {
    assertThat(exported)
        .contains(
            "spira_inferences_oldest_unfinished_age_seconds",
            "spira_inferences_unfinished",
            "spira_inferences_in_flight",
            "spira_uploads_in_flight",
            "jvm_memory_used_bytes",
            "process_cpu_usage",
            "http_server_requests_seconds_count");
  }

  @Test
  void inventedMetricIsFound() {
    assertThat(isExported("spira_inferences_forgotten_total")).isFalse();
    assertThat(isExported("jvm_memory_used_bits")).isFalse();
  }

  @Test
  void thereAreFourDashboards() {
    assertThat(dashboards().map(file -> String.valueOf(file.getFileName())))
        .containsExactly("api.json", "inference.json", "model.json", "system.json");
  }

  private boolean isExported(String metric) {
    return exported.contains(metric)
        || (metric.startsWith("spira_")
            && ENDINGS.stream()
                .filter(metric::endsWith)
                .map(end -> metric.substring(0, metric.length() - end.length()))
                .anyMatch(named::contains));
  }
}
