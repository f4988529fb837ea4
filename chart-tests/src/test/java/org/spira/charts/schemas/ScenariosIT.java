package org.spira.charts.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.charts.rendering.Chart;
import org.spira.charts.rendering.Charts;
import org.spira.charts.rendering.Manifest;
import org.spira.charts.rendering.Repository;
import org.spira.charts.rendering.Scenario;
import org.spira.charts.rendering.Yaml;

/**
 * Every scenario of every chart, and every plain manifest, is what a cluster in strict mode takes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenariosIT {

  private static final Path PLANTED =
      Repository.ROOT.resolve("chart-tests/src/test/resources/planted");

  private List<ClusterSchemas> clusters = List.of();

  @BeforeAll
  void readSchemas() {
    clusters = Stream.of("1.30.0", "1.37.0").map(ClusterSchemas::new).toList();
  }

  static Stream<Scenario> scenarios() {
    return Charts.all().stream().flatMap(chart -> chart.scenarios().stream());
  }

  static Stream<Path> planted() {
    return Repository.list(PLANTED, ".yaml").stream();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void scenarioIsValid(Scenario scenario) {
    List<Manifest> objects = scenario.render();

    assertThat(objects).isNotEmpty();
    assertThat(objects).allSatisfy(this::isValid);
  }

  @Test
  void chartsHaveScenarios() {
    assertThat(Chart.SPIRA.scenarios()).hasSizeGreaterThan(8);
    assertThat(Charts.all()).hasSizeGreaterThan(0);
  }

  /** Without this, a validator that finds nothing would pass for a chart without faults. */
  @ParameterizedTest
  @MethodSource("planted")
  void plantedFaultIsFound(Path file) {
    Map<String, Object> content = Yaml.document(Repository.read(file));
    Object expected = Yaml.at(content, "metadata", "annotations", "spira.org/expected");
    Manifest object = new Manifest(content);

    assertThat(clusters)
        .allSatisfy(cluster ->
            assertThat(cluster.errors(object)).containsExactly(String.valueOf(expected)));
  }

  private void isValid(Manifest object) {
    assertThat(clusters)
        .allSatisfy(cluster -> assertThat(cluster.errors(object)).as(object.toString()).isEmpty());
  }
}
