package org.spira.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.charts.rendering.Chart;
import org.spira.charts.rendering.Manifest;
import org.spira.charts.rendering.Rendered;
import org.spira.charts.rendering.Yaml;

/** What an upgrade of helm/spira does to what is running. */
class UpgradeTest {

  private static final Rendered USUAL = Rendered.usual();

  /**
   * Selectors and claims cannot be changed in place: an upgrade that tries is refused by the
   * cluster.
   */
  @Test
  void leavesAloneWhatCannotBeChanged(@TempDir Path folder) throws Exception {
    Rendered after = new Rendered(Chart.SPIRA.copyAs("9.9.9", folder).render("default"));

    assertThat(after.objects().getFirst().labels())
        .isNotEqualTo(USUAL.objects().getFirst().labels());
    assertThat(after.ofWorkloads(UpgradeTest::immutable))
        .isEqualTo(USUAL.ofWorkloads(UpgradeTest::immutable));
  }

  /** A new version of the chart does not restart a store whose image and settings are the same. */
  @Test
  void restartsOnlyWhatIsNew(@TempDir Path folder) throws Exception {
    Rendered after = new Rendered(Chart.SPIRA.copyAs("9.9.9", folder).render("default"));

    assertThat(after.ofWorkloads(UpgradeTest::pods))
        .containsAllEntriesOf(stores().ofWorkloads(UpgradeTest::pods));
  }

  @Test
  void selectorsAreOfNameReleaseAndComponentAlone() {
    List<Manifest> selecting =
        USUAL.objects().stream()
            .filter(one -> one.spec().get("selector") != null && one.runsPods())
            .toList();

    assertThat(selecting).isNotEmpty().allSatisfy(UpgradeTest::selectsByThreeLabels);
  }

  private static void selectsByThreeLabels(Manifest workload) {
    Map<String, Object> labels = Yaml.map(Yaml.at(workload.spec(), "selector", "matchLabels"));
    assertThat(labels.keySet())
        .containsExactlyInAnyOrder(
            "app.kubernetes.io/name", "app.kubernetes.io/instance", "app.kubernetes.io/component");
    assertThat(workload.podLabels()).containsAllEntriesOf(labels);
  }

  private static Rendered stores() {
    // MinIO's image is ours and has the chart's version
    Set<String> foreign = Set.of("mongodb", "nats", "postgresql");
    return new Rendered(
        USUAL.objects().stream().filter(one -> foreign.contains(one.component())).toList());
  }

  private static Object pods(Manifest workload) {
    return Yaml.required(workload.spec(), "template");
  }

  private static Object immutable(Manifest workload) {
    return List.of(
        Yaml.required(workload.spec(), "selector"),
        workload.spec().getOrDefault("volumeClaimTemplates", ""),
        workload.spec().getOrDefault("serviceName", ""),
        workload.spec().getOrDefault("podManagementPolicy", ""));
  }
}
