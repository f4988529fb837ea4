package org.spira.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.charts.rendering.Manifest;
import org.spira.charts.rendering.Scenario;
import org.spira.charts.rendering.Yaml;

/** The rules of Pod Security "restricted", and a root filesystem that nobody writes to. */
class PodSecurityTest {

  private static final Set<String> MAY_ASK_THE_CLUSTER = Set.of("credentials", "losses");

  @ParameterizedTest
  @MethodSource("org.spira.charts.WorkloadsTest#scenarios")
  void podsAreRestricted(Scenario scenario) {
    assertThat(scenario.workloads()).allSatisfy(PodSecurityTest::isRestricted);
  }

  @Test
  void rulesAboutPodsFindWhatBreaksThem() {
    Manifest rooted =
        new Manifest(
            Map.of(
                "kind", "Pod",
                "metadata", Map.of("name", "planted"),
                "spec", Map.of("containers", List.of(Map.of("name", "x", "image", "x")))));

    assertThat(catchThrowable(() -> isRestricted(rooted))).isInstanceOf(AssertionError.class);
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
    assertThat(workload.containers()).isNotEmpty().allSatisfy(PodSecurityTest::isConfined);
  }

  private static void isConfined(Map<String, Object> container) {
    assertThat(Yaml.map(container.get("securityContext")))
        .as("" + container.get("name"))
        .containsEntry("allowPrivilegeEscalation", false)
        .containsEntry("readOnlyRootFilesystem", true)
        .containsEntry("capabilities", Map.of("drop", List.of("ALL")));
  }
}
