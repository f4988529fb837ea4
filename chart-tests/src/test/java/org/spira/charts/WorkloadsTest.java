package org.spira.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.charts.rendering.Charts;
import org.spira.charts.rendering.Manifest;
import org.spira.charts.rendering.Scenario;
import org.spira.charts.rendering.Yaml;

/** What must hold for everything that runs, in every scenario. */
class WorkloadsTest {

  static Stream<Scenario> scenarios() {
    return Charts.all().stream().flatMap(chart -> chart.scenarios().stream());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void containersSayWhatTheyNeed(Scenario scenario) {
    assertThat(containers(scenario)).allSatisfy(WorkloadsTest::saysWhatItNeeds);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void imagesArePinned(Scenario scenario) {
    assertThat(containers(scenario))
        .extracting(container -> String.valueOf(container.get("image")))
        .allSatisfy(image ->
            assertThat(image)
                .matches("[a-z0-9./-]+(:[A-Za-z0-9._-]+|@sha256:[0-9a-f]{64})")
                .doesNotEndWith(":latest"));
  }

  /** Server-side apply, which Helm 4 uses, refuses a name given twice. */
  @ParameterizedTest
  @MethodSource("scenarios")
  void environmentNamesAreUnique(Scenario scenario) {
    assertThat(containers(scenario))
        .allSatisfy(container ->
            assertThat(Yaml.maps(container.get("env")))
                .as("" + container.get("name"))
                .extracting(one -> one.get("name"))
                .doesNotHaveDuplicates());
  }

  /**
   * 63 is what a label and a DNS name hold; a StatefulSet's pods and revisions add up to 11 to its
   * name.
   */
  @ParameterizedTest
  @MethodSource("scenarios")
  void namesAreShortEnough(Scenario scenario) {
    List<Manifest> objects = scenario.render();

    assertThat(objects).extracting(one -> one.kind() + "/" + one.name()).doesNotHaveDuplicates();
    assertThat(objects)
        .allSatisfy(one ->
            assertThat(one.name().length()).as(one.toString()).isLessThanOrEqualTo(longest(one)));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void nothingIsClusterScoped(Scenario scenario) {
    assertThat(scenario.render())
        .allSatisfy(one ->
            assertThat(Yaml.at(one.content(), "metadata", "namespace"))
                .as(one.toString())
                .isNotNull())
        .extracting(Manifest::kind)
        .noneMatch(kind ->
            kind.startsWith("Cluster")
                || kind.equals("CustomResourceDefinition")
                || kind.equals("Namespace"));
  }

  private static int longest(Manifest object) {
    return switch (object.kind()) {
      case "StatefulSet", "CronJob" -> 52;
      default -> 63;
    };
  }

  private static List<Map<String, Object>> containers(Scenario scenario) {
    return scenario.workloads().stream().flatMap(one -> one.containers().stream()).toList();
  }

  private static void saysWhatItNeeds(Map<String, Object> container) {
    assertThat(Yaml.at(container, "resources", "requests", "cpu")).isNotNull();
    assertThat(Yaml.at(container, "resources", "requests", "memory")).isNotNull();
    assertThat(Yaml.at(container, "resources", "limits", "memory")).isNotNull();
  }
}
