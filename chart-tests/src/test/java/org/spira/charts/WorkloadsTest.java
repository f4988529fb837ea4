package org.spira.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.charts.rendering.Charts;
import org.spira.charts.rendering.Manifest;
import org.spira.charts.rendering.Scenario;
import org.spira.charts.rendering.Yaml;

/** What must hold for everything that runs, in every scenario. */
class WorkloadsTest {

  private static final Set<String> MAY_ASK_THE_CLUSTER = Set.of("credentials", "losses");

  static Stream<Scenario> scenarios() {
    return Charts.all().stream().flatMap(chart -> chart.scenarios().stream());
  }

  /** The rules of Pod Security "restricted", and a root filesystem that nobody writes to. */
  @ParameterizedTest
  @MethodSource("scenarios")
  void podsAreRestricted(Scenario scenario) {
    assertThat(workloads(scenario)).allSatisfy(WorkloadsTest::isRestricted);
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

  @Test
  void rulesAboutPodsFindWhatBreaksThem() {
    Manifest rooted =
        new Manifest(
            Map.of(
                "kind", "Pod",
                "metadata", Map.of("name", "planted"),
                "spec", Map.of("containers", List.of(Map.of("name", "x", "image", "x")))));

    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> isRestricted(rooted)))
        .isInstanceOf(AssertionError.class);
  }

  private static int longest(Manifest object) {
    return switch (object.kind()) {
      case "StatefulSet", "CronJob" -> 52;
      default -> 63;
    };
  }

  private static List<Map<String, Object>> containers(Scenario scenario) {
    return workloads(scenario).stream().flatMap(one -> one.containers().stream()).toList();
  }

  private static void saysWhatItNeeds(Map<String, Object> container) {
    assertThat(Yaml.at(container, "resources", "requests", "cpu")).isNotNull();
    assertThat(Yaml.at(container, "resources", "requests", "memory")).isNotNull();
    assertThat(Yaml.at(container, "resources", "limits", "memory")).isNotNull();
  }

  private static List<Manifest> workloads(Scenario scenario) {
    return scenario.render().stream().filter(Manifest::runsPods).toList();
  }

  private static void isRestricted(Manifest workload) {
    Map<String, Object> pod = workload.podSpec();
    Map<String, Object> security = Yaml.map(pod.get("securityContext"));
    assertThat(security).as(workload.toString()).containsEntry("runAsNonRoot", true);
    assertThat(security.get("runAsUser")).as(workload.toString()).isNotEqualTo(0);
    assertThat(Yaml.at(security, "seccompProfile", "type")).isEqualTo("RuntimeDefault");
    assertThat(pod).doesNotContainKeys("hostNetwork", "hostPID", "hostIPC");
    assertThat(Yaml.maps(pod.get("volumes"))).noneMatch(volume -> volume.containsKey("hostPath"));
    boolean ownsToken = MAY_ASK_THE_CLUSTER.contains(workload.component());
    assertThat(pod.get("automountServiceAccountToken"))
        .as(workload.toString())
        .isEqualTo(ownsToken);
    assertThat(workload.containers()).isNotEmpty().allSatisfy(WorkloadsTest::isConfined);
  }

  private static void isConfined(Map<String, Object> container) {
    assertThat(Yaml.map(container.get("securityContext")))
        .as("" + container.get("name"))
        .containsEntry("allowPrivilegeEscalation", false)
        .containsEntry("readOnlyRootFilesystem", true)
        .containsEntry("capabilities", Map.of("drop", List.of("ALL")));
  }
}
